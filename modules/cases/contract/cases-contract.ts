import { z } from 'zod';
import { newPersonSchema, personFields, personSchema } from '#people/contract';
import {
  dateSchema,
  longText,
  pageInput,
  pageOf,
  route,
  shortText,
  uuidSchema,
  versionSchema,
} from '#platform/contract';
import { caseKinds, caseStatuses } from './case-kind.ts';

const text = longText(120);

// What is searched for goes in the body of a POST: a name in an address would stay in logs and histories.

/** The mark in the client list; none for a case that is neither current nor archived. */
export const caseMarks = ['active', 'prospect', 'archived', 'none'] as const;

export const caseRowSchema = z.object({
  caseId: uuidSchema,
  kind: z.enum(caseKinds),
  label: z.string(),
  relationshipLabel: z.string().nullable(),
  status: z.enum(caseStatuses),
  mark: z.enum(caseMarks),
  participantCount: z.int(),
});
export type CaseRow = z.infer<typeof caseRowSchema>;

export const caseSchema = caseRowSchema.extend({
  ownLabel: z.string().nullable(),
  openedOn: dateSchema,
  version: z.int(),
  participants: z.array(personSchema.extend({ joinedOn: dateSchema, leftOn: dateSchema.nullable() })),
  team: z.array(z.object({ staffId: uuidSchema, name: z.string() })),
});
export type Case = z.infer<typeof caseSchema>;

/** Somebody known, or somebody new. */
const memberSchema = z.union([
  z.strictObject({ personId: uuidSchema }),
  z.strictObject({ new: newPersonSchema }),
]);
export type CaseMember = z.infer<typeof memberSchema>;

const cases = {
  list: route({ may: 'clients.see', effect: 'read' })
    .route({ method: 'POST', path: '/cases/list', summary: 'The client list', tags: ['cases'] })
    .input(
      z.strictObject({
        ...pageInput,
        filter: z.enum(['current', 'archived', 'everyone']).default('current'),
        q: text.optional().describe('Names, phone, e-mail or birth date'),
      }),
    )
    .output(pageOf(caseRowSchema)),
  search: route({ may: 'clients.see', effect: 'read' })
    .route({
      method: 'POST',
      path: '/cases/search',
      summary: 'Find a client or case to choose',
      tags: ['cases'],
    })
    .input(z.strictObject({ q: text.default('') }))
    .output(z.array(caseRowSchema)),
  open: route({ may: 'clients.edit', effect: 'write' })
    .route({
      method: 'POST',
      path: '/cases',
      summary: 'New client or case, with its people',
      tags: ['cases'],
    })
    .input(
      z.strictObject({
        kind: z.enum(caseKinds),
        status: z.enum(caseStatuses).default('active'),
        ownLabel: shortText(80).nullable().default(null),
        relationshipLabel: shortText(40).nullable().default(null),
        members: z
          .array(memberSchema)
          .min(1, 'Add at least one person.')
          .max(500, 'A case has at most 500 people.'),
      }),
    )
    .output(caseSchema),
  get: route({ may: 'clients.see', effect: 'read' })
    .route({ method: 'GET', path: '/cases/{caseId}', summary: 'One case with its people', tags: ['cases'] })
    .input(z.strictObject({ caseId: uuidSchema }))
    .output(caseSchema),
  update: route({ may: 'clients.edit', effect: 'write' })
    .route({
      method: 'PATCH',
      path: '/cases/{caseId}',
      summary: 'Change status or what a case is called',
      tags: ['cases'],
    })
    .input(
      z.strictObject({
        caseId: uuidSchema,
        version: versionSchema.min(1),
        status: z.enum(caseStatuses).optional(),
        ownLabel: shortText(80).nullable().optional(),
        relationshipLabel: shortText(40).nullable().optional(),
      }),
    )
    .output(caseSchema),
};

const persons = {
  search: route({ may: 'clients.see', effect: 'read' })
    .route({ method: 'POST', path: '/persons/search', summary: 'Find somebody known', tags: ['persons'] })
    .input(z.strictObject({ q: shortText(120).pipe(z.string().min(2, 'Type at least two letters.')) }))
    .output(z.array(z.object({ personId: uuidSchema, name: z.string(), birthDate: dateSchema.nullable() }))),
  get: route({ may: 'clients.see', effect: 'read' })
    .route({ method: 'GET', path: '/persons/{personId}', summary: 'One person', tags: ['persons'] })
    .input(z.strictObject({ personId: uuidSchema }))
    .output(personSchema),
  update: route({ may: 'clients.edit', effect: 'write' })
    .route({ method: 'PUT', path: '/persons/{personId}', summary: 'Change a person', tags: ['persons'] })
    .input(z.strictObject({ personId: uuidSchema, version: versionSchema.min(1), ...personFields }))
    .output(personSchema),
};

/** Persons are served here and not by the people module: who may see one follows from cases. */
export const casesContract = { cases, persons };
