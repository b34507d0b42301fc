import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf, sentenceOf, toast } from '#platform/ui';
import type { CalendarEntry } from '../../contract/appointment.ts';
import type { Slot } from '../../rules/drag.ts';
import { place } from '../../rules/wall-clock.ts';
import { api } from '../api.ts';
import { useMoveWithUndo } from '../booking/use-move-with-undo.ts';

export interface WishedMove {
  entry: CalendarEntry;
  to: Slot & { providerId?: string };
}

/** A move that the database refused because the time is taken. */
export interface RefusedMove extends WishedMove {
  sentence: string;
}

/**
 * Moves by dragging and pulling: shown at once, taken back when it is refused. A taken time opens the
 * question whether to book anyway; `zone` is the practice's.
 */
export function useCalendarMoves(zone: string) {
  const queryClient = useQueryClient();
  const { move } = useMoveWithUndo();
  const [refused, setRefused] = useState<RefusedMove | null>(null);
  const listKey = api.appointments.list.key();

  const showAt = ({ entry, to }: WishedMove) => {
    const placed = place({ startsLocal: to.startsLocal, zone }, to.minutes);
    if (placed.kind === 'skipped') return;
    const moved = { ...entry, ...to, zone, startsAt: placed.startsAt, endsAt: placed.endsAt };
    queryClient.setQueriesData<CalendarEntry[]>({ queryKey: listKey }, (entries) =>
      entries?.map((one) => (one.id === entry.id ? { ...one, ...moved } : one)),
    );
  };

  const run = async (wish: WishedMove, override?: { reason: string }) => {
    await queryClient.cancelQueries({ queryKey: listKey });
    showAt(wish);
    try {
      await move(wish.entry, { ...wish.to, ...(override ? { override } : {}) });
      setRefused(null);
    } catch (error) {
      void queryClient.invalidateQueries({ queryKey: listKey });
      if (problemOf(error)?.code === 'appointment.double_booked')
        setRefused({ ...wish, sentence: sentenceOf(error) });
      else toast(sentenceOf(error));
    }
  };

  return {
    move: (wish: WishedMove) => void run(wish),
    refused,
    moveAnyway: (reason: string) => refused && void run(refused, { reason }),
    leave: () => setRefused(null),
  };
}

/** Whether the drop changes anything: dropping a block where it was is not a move. */
export function changes({ entry, to }: WishedMove): boolean {
  const same = entry.startsLocal === to.startsLocal && entry.minutes === to.minutes;
  return !same || (to.providerId !== undefined && to.providerId !== entry.providerId);
}
