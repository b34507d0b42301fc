import { z } from 'zod';
import { roles, route, shortText, uuidSchema, versionSchema } from '#platform/contract';
import { isEin } from '../rules/ein.ts';
import { isNpi } from '../rules/npi.ts';

export const staffSchema = z.object({
  id: uuidSchema,
  name: z.string(),
  roles: z.array(z.enum(roles)),
  color: z.string(),
  isProvider: z.boolean(),
  active: z.boolean(),
});
export type Staff = z.infer<typeof staffSchema>;

export const providerProfileSchema = z.object({
  staffId: uuidSchema,
  name: z.string(),
  credentials: z.string().nullable(),
  licenceNumber: z.string().nullable(),
  licenceState: z.string().nullable(),
  npi: z.string().nullable(),
  /** Only the last four digits are ever shown: `••-•••6789`. */
  einMasked: z.string().nullable(),
  version: versionSchema,
});
export type ProviderProfile = z.infer<typeof providerProfileSchema>;

const npiSchema = z
  .string()
  .trim()
  .refine(isNpi, 'This is not an NPI: its 10 digits do not pass the check. Compare it with the registry.')
  .nullable();

/** Absent keeps what is stored; null takes it away. */
const einSchema = z.string().trim().refine(isEin, 'An EIN looks like 12-3456789.').nullable().optional();

export const staffContract = {
  list: route({ may: 'session', effect: 'read' })
    .route({ method: 'GET', path: '/staff', summary: 'Who works in the practice', tags: ['staff'] })
    .output(z.array(staffSchema)),
};

export const providerProfileContract = {
  get: route({ may: 'settings.see', effect: 'read' })
    .route({
      method: 'GET',
      path: '/staff/{staffId}/profile',
      summary: 'How a provider appears on paper',
      tags: ['staff'],
    })
    .input(z.strictObject({ staffId: uuidSchema }))
    .output(providerProfileSchema),
  update: route({ may: 'settings.see', effect: 'write' })
    .route({
      method: 'PUT',
      path: '/staff/{staffId}/profile',
      summary: 'Change it: one’s own, or as owner anybody’s',
      tags: ['staff'],
    })
    .input(
      z.strictObject({
        staffId: uuidSchema,
        version: versionSchema,
        name: shortText(80),
        credentials: shortText(40).nullable(),
        licenceNumber: shortText(40).nullable(),
        licenceState: shortText(40).nullable(),
        npi: npiSchema,
        ein: einSchema,
      }),
    )
    .output(providerProfileSchema),
};
