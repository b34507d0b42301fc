import { DayView, WeekView } from '@mantine/schedule';
import { useSession } from '#platform/ui';
import { slotBetween } from '../../rules/drag.ts';
import type { CalendarHandlers } from './calendar-handlers.ts';
import classes from './calendar.module.css';
import { gridProps } from './grid-props.ts';
import type { CalendarEvent } from './to-events.ts';

export interface GridProps {
  date: string;
  events: CalendarEvent[];
  handlers: CalendarHandlers;
}

const viewport = { mah: 'var(--calendar-height)', scrollbarSize: 8 };

/** One day, hour by hour. */
export function DayGrid({ date, events, handlers }: GridProps) {
  const { practice } = useSession();
  return (
    <DayView
      {...gridProps(events, practice.zone, handlers)}
      date={date}
      withAllDaySlot={false}
      scrollAreaProps={viewport}
      className={classes.grid}
      onSlotDragEnd={(start, end) => handlers.onSlot(slotBetween(start, end))}
    />
  );
}

/** A week from Monday, hour by hour. */
export function WeekGrid({ date, events, handlers }: GridProps) {
  const { practice } = useSession();
  return (
    <WeekView
      {...gridProps(events, practice.zone, handlers)}
      date={date}
      withAllDaySlots={false}
      withWeekNumber={false}
      highlightToday
      firstDayOfWeek={1}
      scrollAreaProps={viewport}
      className={classes.grid}
      onSlotDragEnd={(start, end) => handlers.onSlot(slotBetween(start, end))}
    />
  );
}
