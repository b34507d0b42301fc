import type { Tone } from '#platform/ui';
import type { AttendanceState, AttendanceSummary, Format } from '../contract/appointment.ts';

/** What people call each state, and how it is toned. */
export const attendanceWords: Record<AttendanceSummary, { word: string; tone: Tone }> = {
  not_recorded: { word: 'Not recorded', tone: 'quiet' },
  attended: { word: 'Attended', tone: 'good' },
  late_cancelled: { word: 'Late cancel', tone: 'warn' },
  no_show: { word: 'No-show', tone: 'bad' },
  cancelled_by_client: { word: 'Cancelled by client', tone: 'quiet' },
  cancelled_by_practice: { word: 'Cancelled by practice', tone: 'quiet' },
  planned_absence: { word: 'Planned absence', tone: 'info' },
  mixed: { word: 'Attendance differs', tone: 'info' },
};

/** In the order in which they are offered. */
export const attendanceChoices: readonly AttendanceState[] = [
  'not_recorded',
  'attended',
  'no_show',
  'late_cancelled',
  'cancelled_by_client',
  'cancelled_by_practice',
  'planned_absence',
];

export const formatWords: Record<Format, string> = { in_person: 'In person', video: 'Video', phone: 'Phone' };

/** `50 min`, `1 h 30 min` */
export function lengthWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
