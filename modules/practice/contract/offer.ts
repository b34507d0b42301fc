import { z } from 'zod';
import { centsSchema, instantSchema, route, shortText, uuidSchema, versionSchema } from '#platform/contract';

export const serviceCategories = ['psychotherapy', 'consultation', 'assessment', 'other'] as const;
export type ServiceCategory = (typeof serviceCategories)[number];

export const sessionFormats = ['in_person', 'video', 'phone'] as const;
export type SessionFormat = (typeof sessionFormats)[number];

const minutesSchema = z
  .int('Give whole minutes.')
  .min(5, 'At least 5 minutes.')
  .max(720, 'At most 12 hours.');

/** Five free characters. None are shipped: practices type the codes they are licensed to use. */
const billingCodeSchema = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{5}$/, 'A billing code has 5 letters or digits.')
  .nullable();

const version = versionSchema.min(1);

const serviceFields = {
  name: shortText(80),
  category: z.enum(serviceCategories),
  minutes: minutesSchema,
  feeCents: centsSchema,
  billingCode: billingCodeSchema,
};

export const serviceSchema = z.object({
  ...serviceFields,
  name: z.string(),
  id: uuidSchema,
  version,
  archivedAt: instantSchema.nullable(),
});
export type Service = z.infer<typeof serviceSchema>;

const locationFields = {
  name: shortText(80),
  format: z.enum(sessionFormats),
  address: shortText(300).nullable(),
};

export const locationSchema = z.object({
  ...locationFields,
  name: z.string(),
  address: z.string().nullable(),
  id: uuidSchema,
  version,
  archivedAt: instantSchema.nullable(),
});
export type Location = z.infer<typeof locationSchema>;

const withArchived = z.strictObject({ archived: z.enum(['true', 'false']).default('false') });
const archiveInput = z.strictObject({ id: uuidSchema, archived: z.boolean() });

export const servicesContract = {
  list: route({ may: 'settings.see', effect: 'read' })
    .route({ method: 'GET', path: '/services', summary: 'What the practice offers', tags: ['services'] })
    .input(withArchived)
    .output(z.array(serviceSchema)),
  create: route({ may: 'settings.edit', effect: 'write' })
    .route({ method: 'POST', path: '/services', summary: 'Add a service', tags: ['services'] })
    .input(z.strictObject({ ...serviceFields, billingCode: billingCodeSchema.default(null) }))
    .output(serviceSchema),
  update: route({ may: 'settings.edit', effect: 'write' })
    .route({ method: 'PUT', path: '/services/{id}', summary: 'Change a service', tags: ['services'] })
    .input(z.strictObject({ id: uuidSchema, version, ...serviceFields }))
    .output(serviceSchema),
  archive: route({ may: 'settings.edit', effect: 'write' })
    .route({
      method: 'POST',
      path: '/services/{id}/archive',
      summary: 'Archive a service, or bring it back',
      tags: ['services'],
    })
    .input(archiveInput)
    .output(serviceSchema),
};

export const locationsContract = {
  list: route({ may: 'settings.see', effect: 'read' })
    .route({ method: 'GET', path: '/locations', summary: 'Where sessions take place', tags: ['locations'] })
    .input(withArchived)
    .output(z.array(locationSchema)),
  create: route({ may: 'settings.edit', effect: 'write' })
    .route({ method: 'POST', path: '/locations', summary: 'Add a location', tags: ['locations'] })
    .input(z.strictObject({ ...locationFields, address: shortText(300).nullable().default(null) }))
    .output(locationSchema),
  update: route({ may: 'settings.edit', effect: 'write' })
    .route({ method: 'PUT', path: '/locations/{id}', summary: 'Change a location', tags: ['locations'] })
    .input(z.strictObject({ id: uuidSchema, version, ...locationFields }))
    .output(locationSchema),
  archive: route({ may: 'settings.edit', effect: 'write' })
    .route({
      method: 'POST',
      path: '/locations/{id}/archive',
      summary: 'Archive a location, or bring it back',
      tags: ['locations'],
    })
    .input(archiveInput)
    .output(locationSchema),
};
