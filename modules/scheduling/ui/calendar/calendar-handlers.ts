import type { CalendarEntry } from '../../contract/appointment.ts';
import type { Slot } from '../../rules/drag.ts';
import type { WishedMove } from './use-calendar-moves.ts';

/** What one can do in any view of the calendar. */
export interface CalendarHandlers {
  mayEdit: boolean;
  /** A slot was clicked (no length) or drawn (a length). */
  onSlot(slot: { startsLocal: string; minutes?: Slot['minutes']; providerId?: string }): void;
  onOpen(entry: CalendarEntry): void;
  onMove(wish: WishedMove): void;
  /** Opens a day as a day. */
  onDay(date: string): void;
  /** Stays in the view. */
  onDate(date: string): void;
}
