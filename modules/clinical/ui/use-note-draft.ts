import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { problemOf, sentenceOf } from '#platform/ui';
import type { Note } from '../contract/index.ts';
import { api } from './api.ts';
import { NoteSaver, type SaverParts } from './note-saver.ts';

/** The text of one's own note, which saves itself also when its panel or its window is left. */
export function useNoteDraft(appointmentId: string, note: Note | null) {
  const queryClient = useQueryClient();
  const [saver] = useState(() => new NoteSaver(note, partsFor(queryClient, appointmentId)));
  const view = useSyncExternalStore(saver.subscribe, saver.snapshot);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.unsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void saver.flush();
    };
  }, [saver]);
  return { saver, ...view };
}

function partsFor(queryClient: QueryClient, appointmentId: string): SaverParts {
  return {
    save: (version, body) => api.notes.saveDraft.call({ appointmentId, version, body }),
    onSaved: (note) => keepNote(queryClient, appointmentId, note),
    read: (error) => {
      const refused = problemOf(error);
      return { sentence: sentenceOf(error), conflict: refused?.status === 409, retry: refused === null };
    },
  };
}

/** So that the panel, opened again, starts from what was saved last. */
export function keepNote(queryClient: QueryClient, appointmentId: string, note: Note): void {
  const { queryKey } = api.notes.ofAppointment.queryOptions({ input: { appointmentId } });
  queryClient.setQueryData(queryKey, (before) => [
    ...(before ?? []).filter((each) => each.id !== note.id),
    note,
  ]);
}
