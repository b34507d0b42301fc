import { Skeleton } from '@mantine/core';
import type { DragEvent } from 'react';
import { Agenda } from './agenda.tsx';
import classes from './calendar.module.css';
import type { CalendarHandlers } from './calendar-handlers.ts';
import type { CalendarEvent, ProviderLook } from './events/to-events.ts';
import { MonthGrid } from './month-grid.tsx';
import { ProviderColumns } from './provider-columns.tsx';
import { DayGrid, WeekGrid } from './time-grid.tsx';
import { walkEvents } from './use-calendar-keys.ts';
import type { CalendarPlace } from './use-calendar-place.ts';

export interface CalendarViewProps {
  place: CalendarPlace;
  narrow: boolean;
  loading: boolean;
  events: CalendarEvent[];
  providers: readonly ProviderLook[];
  handlers: CalendarHandlers;
}

/** The chosen view; in each of them the arrow keys walk from one appointment to the next. */
export function CalendarView({ place, loading, ...rest }: CalendarViewProps) {
  if (loading)
    return <Skeleton className={classes.skeleton} role="status" aria-label="Loading the calendar" />;
  const ids = rest.events.map((event) => String(event.id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only passes focus between the buttons inside
    <div className={classes.view} onKeyDown={(event) => walkEvents(event, ids)} onDragStart={holdByTop}>
      <Chosen place={place} {...rest} />
    </div>
  );
}

/**
 * A block lands with its top where the pointer is, so that is where it is held, wherever it was taken.
 * To a colleague's column it comes from elsewhere, which counts as a copy; without leave it could not land.
 */
function holdByTop(event: DragEvent<HTMLElement>): void {
  const block =
    event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-event-id]') : null;
  if (!block) return;
  event.dataTransfer.effectAllowed = 'copyMove';
  event.dataTransfer.setDragImage(block, event.clientX - block.getBoundingClientRect().left, 2);
}

function Chosen({
  place: { view, date },
  narrow,
  events,
  providers,
  handlers,
}: Omit<CalendarViewProps, 'loading'>) {
  if (view === 'month') return <MonthGrid {...{ date, events, narrow, handlers }} />;
  if (view === 'agenda') return <Agenda {...{ events, providers, handlers }} />;
  if (view === 'providers') return <ProviderColumns {...{ date, events, providers, handlers }} />;
  if (view === 'day') return <DayGrid {...{ date, events, handlers }} />;
  return <WeekGrid {...{ date, events, handlers }} />;
}
