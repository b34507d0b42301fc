import { Temporal } from 'temporal-polyfill';
import { MAX_MINUTES, MIN_MINUTES } from '../contract/appointment.ts';

export interface Slot {
  /** `2026-11-24T10:00` */
  startsLocal: string;
  minutes: number;
}

/**
 * Reads what the calendar gives after a drag, a pull or a selection (`2026-11-24 10:00:00`): the wall clock
 * it points at and the length on the wall, kept within 5 minutes and 12 hours.
 */
export function slotBetween(start: string, end: string): Slot {
  const from = Temporal.PlainDateTime.from(start.replace(' ', 'T'));
  const to = Temporal.PlainDateTime.from(end.replace(' ', 'T'));
  const minutes = Math.round(from.until(to).total('minutes'));
  return {
    startsLocal: from.toString({ smallestUnit: 'minute' }),
    minutes: Math.min(MAX_MINUTES, Math.max(MIN_MINUTES, minutes)),
  };
}

/** The same wall clock some days or minutes away; what the clocks do in between does not shift it. */
export function shifted(startsLocal: string, by: { days?: number; minutes?: number }): string {
  return Temporal.PlainDateTime.from(startsLocal).add(by).toString({ smallestUnit: 'minute' });
}

/** Where it ends on the wall, as the calendar draws it. */
export function endOnTheWall({ startsLocal, minutes }: Slot): string {
  return shifted(startsLocal, { minutes });
}
