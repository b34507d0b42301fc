import { z } from 'zod';
import { longText, route, shortText, uuidSchema, versionSchema, zoneSchema } from '#platform/contract';
import { locationsContract, servicesContract } from './offer.ts';
import { providerProfileContract, staffContract } from './staff.ts';

export const practiceSchema = z.object({
  practiceId: uuidSchema,
  name: z.string(),
  zone: z.string(),
  currency: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  website: z.string().nullable(),
  address: z.array(z.string()),
  /** Stands at the foot of invoices: how to pay. */
  invoiceNote: z.string(),
  demo: z.boolean(),
  version: z.int(),
});
export type Practice = z.infer<typeof practiceSchema>;

const emailSchema = z.email('That is not an e-mail address.').max(254);

const setupContract = {
  state: route({ may: 'public', effect: 'read' })
    .route({
      method: 'GET',
      path: '/setup',
      summary: 'Whether this installation still waits for its practice',
      tags: ['setup'],
    })
    .output(z.object({ fresh: z.boolean() })),
  createPractice: route({ may: 'public', effect: 'write' })
    .route({
      method: 'POST',
      path: '/setup/practice',
      summary: 'Create the practice and its owner, once',
      tags: ['setup'],
    })
    .input(
      z.strictObject({
        practiceName: shortText(120),
        zone: zoneSchema,
        name: shortText(80),
        email: emailSchema,
        password: z.string().max(256, 'Keep the password to 256 characters.'),
      }),
    )
    .output(z.object({ practiceId: uuidSchema })),
  startDemo: route({ may: 'public', effect: 'write' })
    .route({
      method: 'POST',
      path: '/setup/demo',
      summary: 'Fill this installation with an invented practice',
      tags: ['setup'],
    })
    .output(z.object({ email: z.string(), password: z.string() })),
};

const practiceNoun = {
  get: route({ may: 'settings.see', effect: 'read' })
    .route({
      method: 'GET',
      path: '/practice',
      summary: 'The practice, as on its letterhead',
      tags: ['practice'],
    })
    .output(practiceSchema),
  update: route({ may: 'settings.edit', effect: 'write' })
    .route({ method: 'PUT', path: '/practice', summary: 'Change the practice', tags: ['practice'] })
    .input(
      z.strictObject({
        version: versionSchema.min(1),
        name: shortText(120),
        zone: zoneSchema,
        phone: shortText(40).nullable(),
        email: emailSchema.nullable(),
        website: shortText(200).nullable(),
        address: z.array(shortText(120)).max(5, 'An address has at most 5 lines.'),
        invoiceNote: longText(500),
      }),
    )
    .output(practiceSchema),
};

export const practiceContract = {
  setup: setupContract,
  practice: practiceNoun,
  staff: staffContract,
  providerProfile: providerProfileContract,
  services: servicesContract,
  locations: locationsContract,
};
