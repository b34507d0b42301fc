import { useHotkeys } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';
import { type CalendarView, stepFrom } from '../../rules/period.ts';

export interface CalendarKeys {
  enabled: boolean;
  view: CalendarView;
  date: string;
  today: string;
  onView(view: CalendarView): void;
  onDate(date: string): void;
  onNew(): void;
}

/** t today · d day · w week · m month · a agenda · p providers · c new · Shift+arrows earlier and later. */
export function useCalendarKeys({ enabled, view, date, today, onView, onDate, onNew }: CalendarKeys): void {
  const when = (act: () => void) => () => {
    if (enabled) act();
  };
  useHotkeys([
    ['t', when(() => onDate(today))],
    ['d', when(() => onView('day'))],
    ['w', when(() => onView('week'))],
    ['m', when(() => onView('month'))],
    ['a', when(() => onView('agenda'))],
    ['p', when(() => onView('providers'))],
    ['c', when(onNew)],
    ['shift+ArrowLeft', when(() => onDate(stepFrom(view, date, -1)))],
    ['shift+ArrowRight', when(() => onDate(stepFrom(view, date, 1)))],
  ]);
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** On an appointment, the arrow keys go to the next or the one before, in order of time. */
export function walkEvents(event: KeyboardEvent<HTMLElement>, idsInOrder: readonly string[]): void {
  const step = event.shiftKey ? undefined : steps[event.key];
  const focused =
    event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-event-id]') : null;
  const at = idsInOrder.indexOf(focused?.dataset.eventId ?? '');
  if (step === undefined || at < 0) return;
  const next = idsInOrder[at + step];
  const target =
    next && event.currentTarget.querySelector<HTMLElement>(`[data-event-id="${CSS.escape(next)}"]`);
  if (!target) return;
  event.preventDefault();
  target.focus();
}
