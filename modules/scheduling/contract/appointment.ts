import { z } from 'zod';
import { centsSchema, shortText, uuidSchema } from '#platform/contract';

// What we answer with is ours and not parsed again: a week of a large practice is thousands of these.
const instantAnswer = z.string().meta({ format: 'date-time', description: 'UTC' });
const wallClockAnswer = z.string().meta({ description: 'The time on the wall in `zone`: 2026-11-24T10:00' });
const zoneAnswer = z.string().meta({ description: 'IANA time zone' });

export const formats = ['in_person', 'video', 'phone'] as const;
export type Format = (typeof formats)[number];

export const attendanceStates = [
  'not_recorded',
  'attended',
  'late_cancelled',
  'no_show',
  'cancelled_by_client',
  'cancelled_by_practice',
  'planned_absence',
] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** One word for several people: `mixed` when they differ. */
export const attendanceSummaries = [...attendanceStates, 'mixed'] as const;
export type AttendanceSummary = (typeof attendanceSummaries)[number];

export const appointmentStatuses = ['scheduled', 'cancelled'] as const;
export type AppointmentStatus = (typeof appointmentStatuses)[number];

export const MIN_MINUTES = 5;
export const MAX_MINUTES = 720;

export const minutesSchema = z
  .int('Give the length in whole minutes.')
  .min(MIN_MINUTES, 'An appointment takes at least 5 minutes.')
  .max(MAX_MINUTES, 'An appointment takes at most 12 hours.')
  .describe('Length in minutes');

export const cancelledBySchema = z.enum(['client', 'practice']);
export type CancelledBy = z.infer<typeof cancelledBySchema>;

export const attendanceSchema = z.object({
  personId: uuidSchema,
  name: z.string(),
  state: z.enum(attendanceStates),
});
export type Attendance = z.infer<typeof attendanceSchema>;

export const appointmentSchema = z.object({
  id: uuidSchema,
  caseId: uuidSchema,
  caseLabel: z.string(),
  providerId: uuidSchema,
  providerName: z.string(),
  serviceId: uuidSchema,
  serviceName: z.string(),
  locationId: uuidSchema,
  locationName: z.string(),
  format: z.enum(formats),
  startsLocal: wallClockAnswer,
  zone: zoneAnswer,
  startsAt: instantAnswer,
  endsAt: instantAnswer,
  minutes: minutesSchema,
  feeCents: centsSchema,
  status: z.enum(appointmentStatuses),
  cancelled: z.object({ at: instantAnswer, by: cancelledBySchema, reason: z.string().nullable() }).nullable(),
  attendance: z.array(attendanceSchema).describe('One for each participant of the case on that day'),
  attendanceSummary: z.enum(attendanceSummaries),
  doubleBooked: z.boolean().describe('Booked over another appointment, with a recorded reason'),
  clockNote: z.string().nullable().describe('Set when the clocks change at that hour'),
  version: z.int(),
});
export type Appointment = z.infer<typeof appointmentSchema>;

/** A row of the calendar. A colleague's appointment says when, and nothing of whom or what. */
export const calendarEntrySchema = z.object({
  id: uuidSchema,
  busyOnly: z.boolean(),
  providerId: uuidSchema,
  startsLocal: wallClockAnswer,
  zone: zoneAnswer,
  startsAt: instantAnswer,
  endsAt: instantAnswer,
  minutes: minutesSchema,
  status: z.enum(appointmentStatuses),
  caseId: uuidSchema.nullable(),
  caseLabel: z.string().nullable(),
  serviceName: z.string().nullable(),
  locationId: uuidSchema.nullable(),
  format: z.enum(formats).nullable(),
  attendanceSummary: z.enum(attendanceSummaries).nullable(),
  doubleBooked: z.boolean(),
  version: z.int(),
});
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;

/** What is in the way of a booking, as far as the actor may see. */
export const overlapSchema = z.object({
  appointmentId: uuidSchema.nullable(),
  caseLabel: z.string().nullable(),
  startsAt: instantAnswer,
  endsAt: instantAnswer,
});
export type Overlap = z.infer<typeof overlapSchema>;

/** A time to go back to, which undoes a move. */
export const previousTimeSchema = z.object({
  startsLocal: wallClockAnswer,
  zone: zoneAnswer,
  minutes: minutesSchema,
  providerId: uuidSchema,
});

/** The moments that a wall clock turned out to mean. */
export const momentsSchema = z.object({
  startsAt: instantAnswer,
  endsAt: instantAnswer,
  clockNote: z.string().nullable(),
});

/** Says yes to a double booking; the reason is kept with the appointment. */
export const overrideSchema = z.strictObject({ reason: shortText(300) });
