import { z } from 'zod';
import {
  centsSchema,
  dateSchema,
  instantSchema,
  route,
  shortText,
  uuidSchema,
  versionSchema,
  wallClockSchema,
  zoneSchema,
} from '#platform/contract';
import {
  appointmentSchema,
  attendanceStates,
  calendarEntrySchema,
  cancelledBySchema,
  formats,
  minutesSchema,
  momentsSchema,
  overlapSchema,
  overrideSchema,
  previousTimeSchema,
} from './appointment.ts';

const tags = ['appointments'];
const see = route({ may: 'calendar.see', effect: 'read' });
const edit = route({ may: 'calendar.edit', effect: 'write' });

const dayOrMoment = z.union([dateSchema, instantSchema], {
  error: 'Give a date such as 2026-11-24, or a moment in UTC such as 2026-11-24T15:00:00Z.',
});

const when = {
  startsLocal: wallClockSchema,
  zone: zoneSchema.optional().describe("The practice's zone when left out"),
};

const which = {
  appointmentId: uuidSchema,
  version: versionSchema.min(1).describe('The version that was looked at; another one is refused as stale'),
};

const list = see
  .route({ method: 'GET', path: '/appointments', summary: 'The calendar between two days or moments', tags })
  .input(
    z.strictObject({
      from: dayOrMoment.describe('First day or moment; a day is meant in the zone of the practice'),
      to: dayOrMoment.describe('The day or moment after the last one'),
      providerId: uuidSchema.optional(),
      cancelled: z.enum(['hide', 'show']).default('hide'),
    }),
  )
  .output(z.array(calendarEntrySchema));

const ofCase = see
  .route({
    method: 'GET',
    path: '/cases/{caseId}/appointments',
    summary: 'Next and last appointments of a case',
    tags,
  })
  .input(
    z.strictObject({
      caseId: uuidSchema,
      upcoming: z.coerce.number().int().min(0).max(100).default(5),
      past: z.coerce.number().int().min(0).max(100).default(5),
    }),
  )
  .output(z.object({ upcoming: z.array(appointmentSchema), past: z.array(appointmentSchema) }));

const check = see
  .route({
    method: 'GET',
    path: '/appointments/check',
    summary: 'Whether a time is free, before it is booked',
    tags,
  })
  .input(
    z.strictObject({
      providerId: uuidSchema,
      ...when,
      minutes: z.coerce.number().pipe(minutesSchema),
      exceptId: uuidSchema.optional().describe('The appointment that is being moved'),
    }),
  )
  .output(
    momentsSchema.extend({
      overlaps: z.array(overlapSchema),
      sentence: z.string().nullable().describe('What is in the way'),
    }),
  );

const get = see
  .route({ method: 'GET', path: '/appointments/{appointmentId}', summary: 'One appointment', tags })
  .input(z.strictObject({ appointmentId: uuidSchema }))
  .output(appointmentSchema);

const create = edit
  .route({ method: 'POST', path: '/appointments', summary: 'Book an appointment', tags, successStatus: 201 })
  .input(
    z.strictObject({
      caseId: uuidSchema,
      providerId: uuidSchema.optional().describe('Oneself when left out'),
      serviceId: uuidSchema,
      locationId: uuidSchema,
      format: z.enum(formats).optional().describe("The location's when left out"),
      ...when,
      minutes: minutesSchema.optional().describe("The service's when left out"),
      feeCents: centsSchema.optional().describe("The service's when left out"),
      override: overrideSchema.optional(),
    }),
  )
  .output(appointmentSchema);

const update = edit
  .route({ method: 'PATCH', path: '/appointments/{appointmentId}', summary: 'Change what was booked', tags })
  .input(
    z.strictObject({
      ...which,
      providerId: uuidSchema.optional(),
      serviceId: uuidSchema.optional(),
      locationId: uuidSchema.optional(),
      format: z.enum(formats).optional(),
      minutes: minutesSchema.optional(),
      feeCents: centsSchema.optional(),
      override: overrideSchema.optional(),
    }),
  )
  .output(appointmentSchema);

const move = edit
  .route({
    method: 'POST',
    path: '/appointments/{appointmentId}/move',
    summary: 'Move or resize an appointment',
    tags,
  })
  .input(
    z.strictObject({
      ...which,
      ...when,
      minutes: minutesSchema.optional(),
      providerId: uuidSchema.optional(),
      override: overrideSchema.optional(),
    }),
  )
  .output(
    z.object({
      appointment: appointmentSchema,
      previous: previousTimeSchema.describe('What to move it back to'),
    }),
  );

const cancel = edit
  .route({
    method: 'POST',
    path: '/appointments/{appointmentId}/cancel',
    summary: 'Cancel an appointment',
    tags,
  })
  .input(
    z.strictObject({
      ...which,
      by: cancelledBySchema,
      late: z.boolean().default(false).describe('The client cancelled too late by the policy'),
      reason: shortText(300).optional(),
    }),
  )
  .output(appointmentSchema);

const restore = edit
  .route({
    method: 'POST',
    path: '/appointments/{appointmentId}/restore',
    summary: 'Undo a cancellation',
    tags,
  })
  .input(z.strictObject({ ...which, override: overrideSchema.optional() }))
  .output(appointmentSchema);

const setAttendance = edit
  .route({
    method: 'POST',
    path: '/appointments/{appointmentId}/attendance',
    summary: 'Record who came, for one participant or all',
    tags: ['attendance'],
  })
  .input(
    z.strictObject({
      appointmentId: uuidSchema,
      state: z.enum(attendanceStates),
      personId: uuidSchema.optional().describe('Everybody when left out'),
    }),
  )
  .output(appointmentSchema);

export const schedulingContract = {
  appointments: { list, ofCase, check, get, create, update, move, cancel, restore },
  attendance: { set: setAttendance },
};
