import { Temporal } from 'temporal-polyfill';
import type {
  AppointmentStatus,
  AttendanceState,
  AttendanceSummary,
  CancelledBy,
} from '../contract/appointment.ts';

export interface AttendanceQuestion {
  state: AttendanceState;
  status: AppointmentStatus;
  startsAt: string;
}

export interface No {
  code: string;
  sentence: string;
}

const needsStart: readonly AttendanceState[] = ['attended', 'no_show'];

/**
 * Whether this may be recorded now. Who came is known once it began; that someone will not come may be
 * known before. @returns null when it may.
 */
export function refuseAttendance(
  { state, status, startsAt }: AttendanceQuestion,
  now: Temporal.Instant,
): No | null {
  if (!needsStart.includes(state)) return null;
  if (status === 'cancelled') {
    return {
      code: 'attendance.cancelled',
      sentence: 'This appointment was cancelled. Restore it first to record who came.',
    };
  }
  if (Temporal.Instant.compare(now, Temporal.Instant.from(startsAt)) < 0) {
    return {
      code: 'attendance.too_early',
      sentence: 'This appointment has not begun. Who came can be recorded once it starts.',
    };
  }
  return null;
}

/** One word for all participants: the state they share, or `mixed`. */
export function summarise(states: readonly AttendanceState[]): AttendanceSummary {
  const [first = 'not_recorded', ...rest] = states;
  return rest.every((state) => state === first) ? first : 'mixed';
}

/** What a cancellation means for everybody who was expected. */
export function stateAfterCancelling(by: CancelledBy, late: boolean): AttendanceState {
  if (by === 'practice') return 'cancelled_by_practice';
  return late ? 'late_cancelled' : 'cancelled_by_client';
}
