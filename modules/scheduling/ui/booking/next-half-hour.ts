import { Temporal } from 'temporal-polyfill';

/**
 * What a new appointment starts from when no slot was chosen: the next half hour today, else nine o'clock.
 * @param zone the practice's
 * @param date `2026-11-24`; today when left out
 */
export function nextHalfHour(zone: string, date?: string): string {
  const now = Temporal.Now.plainDateTimeISO(zone);
  if (date !== undefined && now.toPlainDate().toString() !== date) return `${date}T09:00`;
  const rounded = now.round({ smallestUnit: 'minute', roundingIncrement: 30, roundingMode: 'ceil' });
  return rounded.toString({ smallestUnit: 'minute' });
}
