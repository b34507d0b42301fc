import { useMediaQuery } from '@mantine/hooks';
import { useSearch } from '@tanstack/react-router';
import { Temporal } from 'temporal-polyfill';
import { useAppLinks, useGo, useSession } from '#platform/ui';
import { type CalendarView, calendarViews } from '../../rules/period.ts';

export interface CalendarPlace {
  /** `2026-11-24` */
  date: string;
  view: CalendarView;
  /** The appointment whose panel is open. */
  appointmentId: string | null;
  /** Whether the form for a new appointment is open, and for which case. */
  creating: boolean;
  caseId: string | null;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

/** Where in the calendar one is, as the address says it, and how to go elsewhere in it. */
export function useCalendarPlace() {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const { practice } = useSession();
  const links = useAppLinks();
  const goTo = useGo();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false }) ?? false;
  const today = Temporal.Now.plainDateISO(practice.zone).toString();
  const place: CalendarPlace = {
    date: text(search.date) ?? today,
    view: calendarViews.find((view) => view === search.view) ?? (narrow ? 'day' : 'week'),
    appointmentId: text(search.appointment),
    creating: Boolean(search.new),
    caseId: text(search.case),
  };
  /** Changes part of the address; `replace` leaves no step for the back button. */
  const go = (patch: Partial<CalendarPlace>, how?: { replace?: boolean }) => {
    const next = { ...place, ...patch };
    const params = new URLSearchParams();
    if (patch.date ?? text(search.date)) params.set('date', next.date);
    if (patch.view ?? text(search.view)) params.set('view', next.view);
    if (next.appointmentId) params.set('appointment', next.appointmentId);
    if (next.creating) params.set('new', '1');
    if (next.creating && next.caseId) params.set('case', next.caseId);
    const query = params.toString();
    goTo(query ? `${links.calendar()}?${query}` : links.calendar(), how);
  };
  return { place, go, today, narrow };
}
