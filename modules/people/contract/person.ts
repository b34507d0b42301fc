import { z } from 'zod';
import { dateSchema, longText, shortText, uuidSchema } from '#platform/contract';

const PHONE = /^[+()\d\s./-]{5,40}$/;

const contactValue = (kind: 'phone' | 'email', value: string): boolean =>
  kind === 'phone'
    ? PHONE.test(value) && value.replace(/\D/g, '').length >= 5
    : z.email().safeParse(value).success;

export const contactPointInput = z
  .strictObject({
    kind: z.enum(['phone', 'email']),
    value: shortText(254),
    label: longText(40).default(''),
    preferred: z.boolean().default(false),
    safeToLeaveMessage: z.boolean().default(false),
  })
  .refine(({ kind, value }) => contactValue(kind, value), {
    path: ['value'],
    error: 'Give a phone number with at least 5 digits, or an e-mail address such as ana@example.org.',
  });

export const contactPointSchema = z.object({
  id: uuidSchema,
  kind: z.enum(['phone', 'email']),
  value: z.string(),
  label: z.string(),
  preferred: z.boolean(),
  safeToLeaveMessage: z.boolean(),
});
export type ContactPoint = z.infer<typeof contactPointSchema>;

/** What is written of a person, whether new or changed. */
export const personFields = {
  firstName: shortText(80),
  lastName: longText(80).transform((text) => text.trim()),
  preferredName: shortText(80).nullable(),
  pronouns: shortText(40).nullable(),
  birthDate: dateSchema.nullable(),
  address: longText(400).nullable(),
  contactPoints: z.array(contactPointInput).max(20, 'Keep this to 20 ways to reach one person.'),
};

/** A new person needs a first name; the rest can wait. */
export const newPersonSchema = z.strictObject({
  ...personFields,
  preferredName: personFields.preferredName.default(null),
  pronouns: personFields.pronouns.default(null),
  birthDate: personFields.birthDate.default(null),
  address: personFields.address.default(null),
  lastName: personFields.lastName.default(''),
  contactPoints: personFields.contactPoints.default([]),
});
export type NewPerson = z.infer<typeof newPersonSchema>;

export const personSchema = z.object({
  id: uuidSchema,
  firstName: z.string(),
  lastName: z.string(),
  preferredName: z.string().nullable(),
  pronouns: z.string().nullable(),
  birthDate: z.string().nullable(),
  address: z.string().nullable(),
  contactPoints: z.array(contactPointSchema),
  /** What people call them: the preferred or first name, and the last name. */
  displayName: z.string(),
  version: z.int(),
});
export type Person = z.infer<typeof personSchema>;
