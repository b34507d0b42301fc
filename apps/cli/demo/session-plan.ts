import { Temporal } from 'temporal-polyfill';
import type { AttendanceState } from '#scheduling/contract';
import type { Random } from './random.ts';

export interface PlannedSession {
  /** Wall clock, `2026-03-02T10:00`. */
  startsLocal: string;
  /** UTC */
  startsAt: string;
  cancelled: boolean;
  /** One for each participant, in order. */
  attendance: AttendanceState[];
  isPast: boolean;
}

/** One session of a case: when it is, and for one that is over, who came. */
export function planSession(
  random: Random,
  when: { week: Temporal.PlainDate; weekday: number; hour: number; zone: string; now: Temporal.Instant },
  participants: number,
): PlannedSession {
  const day = when.week.add({ days: when.weekday - 1 });
  const local = day.toPlainDateTime({ hour: when.hour });
  const startsAt = local.toZonedDateTime(when.zone).toInstant();
  const isPast = Temporal.Instant.compare(startsAt.add({ hours: 3 }), when.now) < 0;
  const cancelled = isPast && random.chance(3);
  const attendance = Array.from({ length: participants }, () => drawState(random, isPast, cancelled));
  return {
    startsLocal: local.toString().slice(0, 16),
    startsAt: startsAt.toString(),
    cancelled,
    attendance,
    isPast,
  };
}

function drawState(random: Random, isPast: boolean, cancelled: boolean): AttendanceState {
  if (!isPast) return 'not_recorded';
  if (cancelled) return 'cancelled_by_client';
  const draw = random.below(100);
  if (draw < 90) return 'attended';
  return draw < 95 ? 'no_show' : 'late_cancelled';
}
