import type { ScheduleEventData } from '@mantine/schedule';
import { Temporal } from 'temporal-polyfill';
import { formatDayTime } from '#platform/ui';
import { slotBetween } from '../../rules/drag.ts';
import type { CalendarHandlers } from './calendar-handlers.ts';
import { renderEvent, renderEventBody } from './events/event-body.tsx';
import { type CalendarEvent, type EventFacts, forSchedule } from './events/to-events.ts';
import { changes } from './use-calendar-moves.ts';
import { visibleHours } from './visible-hours.ts';

/** Of an hour on the screen, in pixels. */
export const HOUR_HEIGHT = 68;

/** What one knows of an event that the schedule hands back. */
export const factsOf = (event: ScheduleEventData) => event.payload as EventFacts;

const movable = (event: ScheduleEventData) => {
  const { entry } = factsOf(event);
  return !entry.busyOnly && entry.status === 'scheduled';
};

/** Now, on the wall of the practice, as the schedule reads it. */
export function nowOnTheWall(zone: string): string {
  return forSchedule(Temporal.Now.plainDateTimeISO(zone).toString({ smallestUnit: 'minute' }));
}

/** `2026-11-24 14:00:00` → `2 pm` */
function hourLabel(at: string): string {
  const hour = Number(at.slice(11, 13));
  return `${hour % 12 === 0 ? 12 : hour % 12} ${hour < 12 ? 'am' : 'pm'}`;
}

interface Change {
  newStart: string;
  newEnd: string;
  event: ScheduleEventData;
}

/** What the day and the week grid have in common. */
export function gridProps(events: CalendarEvent[], zone: string, handlers: CalendarHandlers) {
  const { mayEdit, onMove, onOpen, onSlot } = handlers;
  const moved = ({ newStart, newEnd, event }: Change) => {
    const { entry } = factsOf(event);
    const wish = { entry, to: slotBetween(newStart, newEnd) };
    if (changes(wish)) onMove(wish);
  };
  // A drop keeps the length, also of what lasts over a change of the clocks.
  const dropped = (change: Change) => {
    const { entry } = factsOf(change.event);
    const { startsLocal } = slotBetween(change.newStart, change.newEnd);
    const wish = { entry, to: { startsLocal, minutes: entry.minutes } };
    if (changes(wish)) onMove(wish);
  };
  return {
    ...visibleHours(events),
    events,
    renderEvent,
    renderEventBody,
    withHeader: false,
    intervalMinutes: 30,
    eventDragInterval: 15,
    eventResizeInterval: 5,
    slotHeight: HOUR_HEIGHT,
    slotLabelFormat: hourLabel,
    withCurrentTimeBubble: false,
    getCurrentTime: () => nowOnTheWall(zone),
    highlightBusinessHours: false,
    withEventsDragAndDrop: mayEdit,
    withEventResize: mayEdit,
    withDragSlotSelect: mayEdit,
    canDragEvent: movable,
    canResizeEvent: movable,
    onEventDrop: dropped,
    onEventResize: moved,
    onEventClick: (event: ScheduleEventData) => {
      const { entry } = factsOf(event);
      if (!entry.busyOnly) onOpen(entry);
    },
    onTimeSlotClick: ({ slotStart, slotEnd }: { slotStart: string; slotEnd: string }) => {
      if (mayEdit) onSlot({ startsLocal: slotBetween(slotStart, slotEnd).startsLocal });
    },
    getTimeSlotProps: ({ start }: { start: string }) => ({
      'aria-label': `Book ${formatDayTime(start.replace(' ', 'T'), zone)}`,
    }),
  };
}
