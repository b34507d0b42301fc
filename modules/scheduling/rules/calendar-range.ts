import { Temporal } from 'temporal-polyfill';

export const MAX_SPAN_DAYS = 62;

export interface CalendarRange {
  /** First moment, UTC. */
  from: string;
  /** The moment after the last, UTC. */
  to: string;
}

/**
 * Turns two days (meant in `zone`) or moments into a range of moments.
 * @returns a sentence instead when the range is empty, backwards or longer than 62 days.
 */
export function calendarRange(from: string, to: string, zone: string): CalendarRange | string {
  const [first, last] = [momentOf(from, zone), momentOf(to, zone)];
  if (Temporal.Instant.compare(first, last) >= 0)
    return 'The end of the range must come after its beginning.';
  // A day in which the clocks go back has 25 hours; it still is one day.
  const hours = last.since(first).total('hours');
  if (hours > MAX_SPAN_DAYS * 24 + 1) return `Ask for at most ${MAX_SPAN_DAYS} days at a time.`;
  return { from: first.toString(), to: last.toString() };
}

function momentOf(text: string, zone: string): Temporal.Instant {
  if (text.includes('T')) return Temporal.Instant.from(text);
  return Temporal.PlainDate.from(text).toZonedDateTime(zone).toInstant();
}
