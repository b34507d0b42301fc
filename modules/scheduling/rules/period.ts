import { Temporal } from 'temporal-polyfill';

export const calendarViews = ['day', 'week', 'month', 'agenda', 'providers'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** How many days the agenda lists. */
export const AGENDA_DAYS = 14;

export interface Period {
  /** First day shown. */
  from: string;
  /** The day after the last one. */
  to: string;
  /** `24 – 30 November 2026` */
  label: string;
}

/** The days that a view of the calendar shows around a date. Weeks begin on Monday. */
export function periodOf(view: CalendarView, date: string): Period {
  const day = Temporal.PlainDate.from(date);
  if (view === 'week') return between(monday(day), 7);
  if (view === 'agenda') return between(day, AGENDA_DAYS);
  if (view === 'month') {
    const grid = between(monday(day.with({ day: 1 })), 42);
    return { ...grid, label: day.toLocaleString('en-US', { month: 'long', year: 'numeric' }) };
  }
  return { ...between(day, 1), label: `${weekday(day)}, ${dayLabel(day, true)}` };
}

/** The same view one step back or on. */
export function stepFrom(view: CalendarView, date: string, steps: 1 | -1): string {
  const day = Temporal.PlainDate.from(date);
  const by =
    view === 'month'
      ? { months: steps }
      : { days: steps * (view === 'week' ? 7 : view === 'agenda' ? AGENDA_DAYS : 1) };
  return day.add(by).toString();
}

function monday(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

function between(first: Temporal.PlainDate, days: number): Period {
  const end = first.add({ days });
  const last = end.subtract({ days: 1 });
  const label = `${dayLabel(first, first.year !== last.year, first.month !== last.month)} – ${dayLabel(last, true)}`;
  return { from: first.toString(), to: end.toString(), label };
}

/** `24 November 2026`; year and month are left out where the other end of a range says them. */
function dayLabel(day: Temporal.PlainDate, withYear: boolean, withMonth = true): string {
  const month = withMonth ? ` ${day.toLocaleString('en-US', { month: 'long' })}` : '';
  return `${day.day}${month}${withYear ? ` ${day.year}` : ''}`;
}

const weekday = (day: Temporal.PlainDate) => day.toLocaleString('en-US', { weekday: 'short' });
