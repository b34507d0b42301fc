import { DayView, WeekView } from '@mantine/schedule';
import { useSession } from '#platform/ui';
import { slotBetween } from '../../rules/drag.ts';
import classes from './calendar.module.css';
import type { CalendarHandlers } from './calendar-handlers.ts';
import type { CalendarEvent } from './events/to-events.ts';
import { gridProps, HOUR_HEIGHT } from './grid-props.ts';
import { useScrollToMorning } from './use-scroll-to-morning.ts';

export interface GridProps {
  date: string;
  events: CalendarEvent[];
  handlers: CalendarHandlers;
}

const scroll = { mah: 'var(--calendar-height)', scrollbarSize: 8 };

const dayClasses = { dayViewSlotLabel: classes.hour, dayViewSlot: classes.slot };
const weekClasses = {
  weekViewSlotLabel: classes.hour,
  weekViewDaySlot: classes.slot,
  weekViewDayLabel: classes.dayLabel,
};

/** One day, hour by hour. */
export function DayGrid({ date, events, handlers }: GridProps) {
  const { practice } = useSession();
  const grid = gridProps(events, practice.zone, handlers);
  const viewportRef = useScrollToMorning(Number(grid.startTime.slice(0, 2)), HOUR_HEIGHT);
  return (
    <DayView
      {...grid}
      classNames={dayClasses}
      date={date}
      withAllDaySlot={false}
      scrollAreaProps={{ ...scroll, viewportRef }}
      className={classes.grid}
      onSlotDragEnd={(start, end) => handlers.onSlot(slotBetween(start, end))}
    />
  );
}

/** A week from Monday, hour by hour. */
export function WeekGrid({ date, events, handlers }: GridProps) {
  const { practice } = useSession();
  const grid = gridProps(events, practice.zone, handlers);
  const viewportRef = useScrollToMorning(Number(grid.startTime.slice(0, 2)), HOUR_HEIGHT);
  return (
    <WeekView
      {...grid}
      classNames={weekClasses}
      date={date}
      withAllDaySlots={false}
      withWeekNumber={false}
      highlightToday
      firstDayOfWeek={1}
      scrollAreaProps={{ ...scroll, viewportRef }}
      className={classes.grid}
      onSlotDragEnd={(start, end) => handlers.onSlot(slotBetween(start, end))}
    />
  );
}
