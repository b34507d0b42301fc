const VIEWS = ['day', 'week', 'month', 'agenda', 'providers'] as const;
const UUID = /^[0-9a-f-]{36}$/i;

/** What the calendar's address may say: days and ids, never a name. */
export interface CalendarSearch {
  /** `2026-11-24` */
  date?: string;
  view?: (typeof VIEWS)[number];
  /** The appointment whose panel is open. */
  appointment?: string;
  /** The form for a new appointment is open. */
  new?: 1;
  /** The case that the new appointment is for. */
  case?: string;
}

const fits = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && pattern.test(value);

/** A day that is in the calendar: `2026-02-30` is not. */
function isDay(value: unknown): value is string {
  if (!fits(value, /^\d{4}-\d{2}-\d{2}$/)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** Drops whatever does not belong in the calendar's address. */
export function calendarSearch(search: Record<string, unknown>): CalendarSearch {
  const view = VIEWS.find((known) => known === search.view);
  return {
    ...(isDay(search.date) ? { date: search.date } : {}),
    ...(view ? { view } : {}),
    ...(fits(search.appointment, UUID) ? { appointment: search.appointment } : {}),
    ...(search.new ? { new: 1 } : {}),
    ...(fits(search.case, UUID) ? { case: search.case } : {}),
  };
}
