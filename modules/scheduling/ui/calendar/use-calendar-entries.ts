import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSession } from '#platform/ui';
import { useProviders } from '#practice/ui';
import type { CalendarEntry } from '../../contract/appointment.ts';
import { type CalendarView, periodOf } from '../../rules/period.ts';
import { api } from '../api.ts';
import { type CalendarEvent, toEvents } from './events/to-events.ts';

export interface CalendarFilter {
  /** One provider's staff id, or null for everybody. */
  providerId: string | null;
  withCancelled: boolean;
}

/** What the calendar shows in this view, ready to be drawn. */
export function useCalendarEntries(view: CalendarView, date: string, filter: CalendarFilter) {
  const { practice } = useSession();
  const providers = useProviders().data ?? [];
  const { from, to, label } = periodOf(view, date);
  const query = useQuery({
    ...api.appointments.list.queryOptions({
      input: { from, to, cancelled: filter.withCancelled ? 'show' : 'hide' },
    }),
    placeholderData: keepPreviousData,
  });
  const everybody = view === 'providers' || filter.providerId === null;
  const entries = (query.data ?? []).filter((entry) => everybody || entry.providerId === filter.providerId);
  const events: CalendarEvent[] = toEvents(entries, {
    zone: practice.zone,
    providers,
    nameProviders: everybody && view !== 'providers',
  });
  return { events, entries: entries satisfies CalendarEntry[], from, to, label, query, providers };
}
