import { z } from 'zod';
import { permissions, roles, tokenScopes } from './permissions.ts';
import { route } from './route.ts';
import { instantSchema, pageInput, pageOf, shortText, uuidSchema } from './values.ts';

export const sessionSchema = z.object({
  actor: z.object({
    staffId: uuidSchema,
    name: z.string(),
    email: z.string(),
    roles: z.array(z.enum(roles)),
    may: z.array(z.enum(permissions)),
    twoFactor: z.boolean(),
  }),
  practice: z.object({ practiceId: uuidSchema, name: z.string(), zone: z.string(), demo: z.boolean() }),
  idleSeconds: z.int(),
});
export type Session = z.infer<typeof sessionSchema>;

export const auditRowSchema = z.object({
  id: uuidSchema,
  at: instantSchema,
  actorName: z.string(),
  via: z.enum(['session', 'token', 'system']),
  action: z.string(),
  effect: z.enum(['read', 'write']),
  outcome: z.enum(['done', 'refused']),
  subjectKind: z.string().nullable(),
  subjectIds: z.array(uuidSchema),
});
export type AuditRow = z.infer<typeof auditRowSchema>;

export const mailSchema = z.object({
  id: uuidSchema,
  createdAt: instantSchema,
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  state: z.enum(['waiting', 'kept', 'sent', 'failed']),
  error: z.string().nullable(),
});

export const tokenSchema = z.object({
  id: uuidSchema,
  name: z.string(),
  scopes: z.array(z.enum(tokenScopes)),
  createdAt: instantSchema,
  expiresAt: instantSchema.nullable(),
  lastUsedAt: instantSchema.nullable(),
  revokedAt: instantSchema.nullable(),
});

export const platformContract = {
  session: {
    get: route({ may: 'session', effect: 'read' })
      .route({ method: 'GET', path: '/session', summary: 'Who is signed in, and where', tags: ['session'] })
      .output(sessionSchema),
    unlock: route({ may: 'public', effect: 'write' })
      .route({
        method: 'POST',
        path: '/session/unlock',
        summary: 'Open a session that locked itself',
        tags: ['session'],
      })
      .input(z.strictObject({ password: z.string().min(1, 'Type your password.').max(256) }))
      .output(z.object({ unlocked: z.literal(true) })),
    lock: route({ may: 'public', effect: 'write' })
      .route({ method: 'POST', path: '/session/lock', summary: 'Lock this session now', tags: ['session'] })
      .output(z.object({ locked: z.literal(true) })),
  },
  audit: {
    list: route({ may: 'audit.see', effect: 'read' })
      .route({ method: 'GET', path: '/audit', summary: 'Who read or changed what', tags: ['audit'] })
      .input(
        z.strictObject({
          ...pageInput,
          actorStaffId: uuidSchema.optional(),
          action: shortText(80).optional(),
          effect: z.enum(['read', 'write']).optional(),
          subjectId: uuidSchema.optional(),
          from: instantSchema.optional(),
          to: instantSchema.optional(),
        }),
      )
      .output(pageOf(auditRowSchema)),
    actions: route({ may: 'audit.see', effect: 'read' })
      .route({
        method: 'GET',
        path: '/audit/actions',
        summary: 'The actions the log can be filtered by',
        tags: ['audit'],
      })
      .output(z.array(z.string())),
    verify: route({ may: 'audit.see', effect: 'read' })
      .route({
        method: 'GET',
        path: '/audit/verify',
        summary: 'Check the chain of seals over the log',
        tags: ['audit'],
      })
      .output(z.object({ intact: z.boolean(), seals: z.int(), rows: z.int(), brokenAt: z.int().nullable() })),
  },
  outbox: {
    list: route({ may: 'outbox.see', effect: 'read' })
      .route({ method: 'GET', path: '/outbox', summary: 'Mail that was sent, or waits', tags: ['outbox'] })
      .input(z.strictObject({ ...pageInput }))
      .output(pageOf(mailSchema).extend({ delivery: z.enum(['smtp', 'kept']) })),
  },
  tokens: {
    list: route({ may: 'tokens.manage', effect: 'read' })
      .route({ method: 'GET', path: '/tokens', summary: 'API tokens of the practice', tags: ['tokens'] })
      .output(z.array(tokenSchema)),
    create: route({ may: 'tokens.manage', effect: 'write', secretAnswer: true })
      .route({
        method: 'POST',
        path: '/tokens',
        summary: 'Make an API token; its secret is shown once',
        tags: ['tokens'],
      })
      .input(
        z.strictObject({
          name: shortText(80),
          scopes: z
            .array(z.enum(tokenScopes))
            .min(1, 'Choose at least one thing the token may do.')
            .max(tokenScopes.length),
          expiresAt: instantSchema.nullable().default(null),
        }),
      )
      .output(z.object({ token: tokenSchema, secret: z.string() })),
    revoke: route({ may: 'tokens.manage', effect: 'write' })
      .route({
        method: 'POST',
        path: '/tokens/{tokenId}/revoke',
        summary: 'End an API token',
        tags: ['tokens'],
      })
      .input(z.strictObject({ tokenId: uuidSchema }))
      .output(tokenSchema),
  },
};
