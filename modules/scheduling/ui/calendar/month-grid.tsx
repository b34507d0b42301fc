import { UnstyledButton } from '@mantine/core';
import { MobileMonthView, type MobileMonthViewProps, MonthView } from '@mantine/schedule';
import classes from './calendar.module.css';
import type { CalendarHandlers } from './calendar-handlers.ts';
import { renderEvent } from './events/event-body.tsx';
import { renderMonthBody } from './events/month-body.tsx';
import type { CalendarEvent } from './events/to-events.ts';
import { factsOf } from './grid-props.ts';
import { changes } from './use-calendar-moves.ts';

export interface MonthGridProps {
  date: string;
  events: CalendarEvent[];
  narrow: boolean;
  handlers: CalendarHandlers;
}

const smallClasses = { mobileMonthViewDay: classes.smallDay, mobileMonthViewWeekday: classes.smallWeekday };
const monthClasses = { monthViewDay: classes.monthCell, monthViewDayLabel: classes.monthDay };

/** An appointment under the small month. */
const renderSmallEvent: NonNullable<MobileMonthViewProps['renderEvent']> = (event, props) => {
  const { entry, time } = factsOf(event);
  return (
    <UnstyledButton {...props} data-event-id={entry.id}>
      <span className={classes.smallEvent}>
        <span
          className={classes.smallBar}
          style={{ background: `var(--mantine-color-${event.color}-filled)` }}
        />
        <span>
          {entry.busyOnly ? 'Busy' : [entry.caseLabel, entry.serviceName].join(' · ')}
          <span className={classes.smallTime}>{time}</span>
        </span>
      </span>
    </UnstyledButton>
  );
};

/** A month; a day opens as a day, a block can be dragged to another day and keeps its hour. */
export function MonthGrid({ date, events, narrow, handlers }: MonthGridProps) {
  const open = (event: CalendarEvent) => {
    const { entry } = factsOf(event);
    if (!entry.busyOnly) handlers.onOpen(entry);
  };
  if (narrow) {
    return (
      <MobileMonthView
        date={date}
        selectedDate={date}
        events={events}
        renderEvent={renderSmallEvent}
        firstDayOfWeek={1}
        renderHeader={() => null}
        classNames={smallClasses}
        getDayProps={(day) => ({ 'aria-selected': undefined, 'aria-pressed': day === date })}
        onSelectedDateChange={(day) => day && handlers.onDate(day)}
        onEventClick={(event) => open(event as CalendarEvent)}
      />
    );
  }
  return (
    <MonthView
      date={date}
      events={events}
      withHeader={false}
      firstDayOfWeek={1}
      highlightToday
      maxEventsPerDay={3}
      className={classes.month}
      classNames={monthClasses}
      renderEvent={renderEvent}
      renderEventBody={renderMonthBody}
      withEventsDragAndDrop={handlers.mayEdit}
      canDragEvent={(event) => !factsOf(event).entry.busyOnly && factsOf(event).entry.status === 'scheduled'}
      onEventDrop={({ newStart, event }) => {
        const { entry } = factsOf(event);
        const startsLocal = `${newStart.slice(0, 10)}T${String(event.start).slice(11, 16)}`;
        const wish = { entry, to: { startsLocal, minutes: entry.minutes } };
        if (changes(wish)) handlers.onMove(wish);
      }}
      onDayClick={(day) => handlers.onDay(day)}
      onEventClick={(event) => open(event as CalendarEvent)}
    />
  );
}
