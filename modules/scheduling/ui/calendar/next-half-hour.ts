import { Temporal } from 'temporal-polyfill';

/** What a new appointment starts from when no slot was chosen: the next half hour today, else nine o'clock. */
export function nextHalfHour(zone: string, date: string): string {
  const now = Temporal.Now.plainDateTimeISO(zone);
  if (now.toPlainDate().toString() !== date) return `${date}T09:00`;
  const rounded = now.round({ smallestUnit: 'minute', roundingIncrement: 30, roundingMode: 'ceil' });
  return rounded.toString({ smallestUnit: 'minute' });
}
