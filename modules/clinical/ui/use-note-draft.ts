import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { problemOf, sentenceOf } from '#platform/ui';
import type { Note } from '../contract/index.ts';
import { api } from './api.ts';

const IDLE_MS = 1500;
const RETRY_MS = 5000;

export type SaveState = 'untouched' | 'waiting' | 'saving' | 'saved' | 'failed' | 'conflict';

/** What autosave keeps beside what is shown, so that a save under way never loses a letter typed meanwhile. */
interface Kept {
  text: string;
  savedText: string;
  version: number;
  noteId: string | null;
  timer: ReturnType<typeof setTimeout> | null;
  saving: Promise<boolean> | null;
}

/**
 * The text of one's own note, saved 1.5 s after the last key, on leaving the field and on leaving the panel.
 * One save at a time, each with the version it was written on, so that two windows never overwrite each other.
 */
export function useNoteDraft(appointmentId: string, note: Note | null) {
  const queryClient = useQueryClient();
  const [text, setText] = useState(note?.body ?? '');
  const [state, setState] = useState<SaveState>(note ? 'saved' : 'untouched');
  const [problem, setProblem] = useState<string | null>(null);
  const kept = useRef<Kept>(keptOf(note));

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const now = kept.current;
    const body = now.text;
    setState('saving');
    try {
      const saved = await api.notes.saveDraft.call({ appointmentId, version: now.version, body });
      Object.assign(now, { version: saved.version, noteId: saved.id, savedText: body });
      keepNote(queryClient, appointmentId, saved);
      setProblem(null);
      setState(now.text === body ? 'saved' : 'waiting');
      return true;
    } catch (error) {
      const refused = problemOf(error);
      setProblem(sentenceOf(error));
      setState(refused?.status === 409 ? 'conflict' : 'failed');
      if (!refused) now.timer = setTimeout(() => void flushRef.current(), RETRY_MS);
      return false;
    }
  }, [appointmentId, queryClient]);

  /** Saves what is not saved yet. @returns whether everything is. */
  const flush = useCallback(async (): Promise<boolean> => {
    const now = kept.current;
    if (now.timer) clearTimeout(now.timer);
    now.timer = null;
    while (now.saving) await now.saving;
    if (now.text === now.savedText) return true;
    now.saving = saveOnce();
    const done = await now.saving;
    now.saving = null;
    return done;
  }, [saveOnce]);
  const flushRef = useRef(flush);
  flushRef.current = flush;

  const write = (next: string) => {
    const now = kept.current;
    now.text = next;
    setText(next);
    setState((before) => (before === 'conflict' ? before : 'waiting'));
    if (now.timer) clearTimeout(now.timer);
    now.timer = setTimeout(() => void flushRef.current(), IDLE_MS);
  };

  /** Takes up the other window's version: to show it, or to write over it knowingly. */
  const resolve = (current: Note | null, keepMine: boolean) => {
    const now = kept.current;
    Object.assign(now, {
      version: current?.version ?? 0,
      noteId: current?.id ?? null,
      savedText: current?.body ?? '',
    });
    setProblem(null);
    if (!keepMine) {
      if (current) keepNote(queryClient, appointmentId, current);
      now.text = now.savedText;
      setText(now.text);
      setState('saved');
      return;
    }
    setState('waiting');
    void flush();
  };

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (kept.current.text !== kept.current.savedText) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void flushRef.current();
    };
  }, []);

  return { text, state, problem, kept, write, flush, resolve };
}

function keptOf(note: Note | null): Kept {
  const text = note?.body ?? '';
  return {
    text,
    savedText: text,
    version: note?.version ?? 0,
    noteId: note?.id ?? null,
    timer: null,
    saving: null,
  };
}

/** So that the panel, opened again, starts from what was saved last. */
export function keepNote(
  queryClient: ReturnType<typeof useQueryClient>,
  appointmentId: string,
  note: Note,
): void {
  const { queryKey } = api.notes.ofAppointment.queryOptions({ input: { appointmentId } });
  queryClient.setQueryData(queryKey, (before) => {
    const others = (before ?? []).filter((each) => each.id !== note.id);
    return [...others, note];
  });
}
