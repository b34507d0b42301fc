import type { CalendarEvent } from './events/to-events.ts';

const FIRST = 7;
const LAST = 21;

/** The hours of the grid: 7 to 21, and further when something lies outside them. As `HH:mm:ss`. */
export function visibleHours(events: readonly CalendarEvent[]): { startTime: string; endTime: string } {
  let [first, last] = [FIRST, LAST];
  for (const { start, end } of events) {
    const [from, to] = [String(start), String(end)];
    first = Math.min(first, Number(from.slice(11, 13)));
    const overnight = to.slice(0, 10) > from.slice(0, 10);
    last = overnight ? 24 : Math.max(last, Number(to.slice(11, 13)) + (to.slice(14, 16) === '00' ? 0 : 1));
    if (overnight) first = 0;
  }
  const hour = (value: number) => `${String(value).padStart(2, '0')}:00:00`;
  return { startTime: hour(first), endTime: last >= 24 ? '23:59:59' : hour(last) };
}
