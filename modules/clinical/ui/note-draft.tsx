import { Button, Group, Textarea } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Note } from '../contract/index.ts';
import { NoteConflict } from './note-conflict.tsx';
import type { SaveState } from './note-saver.ts';
import classes from './notes.module.css';
import { SignNote } from './sign-note.tsx';
import { keepNote, useNoteDraft } from './use-note-draft.ts';

const saveWords: Record<SaveState, string> = {
  untouched: '',
  waiting: 'Not saved yet',
  saving: 'Saving…',
  saved: 'Saved',
  failed: 'Not saved',
  conflict: 'Not saved',
};

export interface NoteDraftProps {
  appointmentId: string;
  note: Note | null;
  onSigned(): void;
}

/** One's own note while it is written. It saves itself, and says so. */
export function NoteDraft({ appointmentId, note, onSigned }: NoteDraftProps) {
  const heading = useId();
  const queryClient = useQueryClient();
  const { saver, text, state, problem } = useNoteDraft(appointmentId, note);
  const [signing, setSigning] = useState(false);
  const resolve = (current: Note | null, keepMine: boolean) => {
    if (current && !keepMine) keepNote(queryClient, appointmentId, current);
    saver.resolve(current, keepMine);
  };
  const openSigning = async () => {
    if (await saver.flush()) setSigning(true);
  };
  return (
    <section aria-labelledby={heading}>
      <div className={classes.head}>
        <h3 id={heading} className={classes.title}>
          Progress note
        </h3>
        <span role="status" className={classes.saved} data-state={state}>
          {saveWords[state]}
        </span>
      </div>
      <Textarea
        aria-labelledby={heading}
        placeholder="What happened, what was agreed, what comes next"
        autosize
        minRows={5}
        maxRows={24}
        maxLength={100_000}
        readOnly={signing}
        value={text}
        onChange={(event) => saver.write(event.currentTarget.value)}
        onBlur={() => state === 'waiting' && void saver.flush()}
      />
      {state === 'conflict' && <NoteConflict appointmentId={appointmentId} onResolve={resolve} />}
      {state === 'failed' && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      {signing && saver.noteId ? (
        <SignNote
          appointmentId={appointmentId}
          noteId={saver.noteId}
          version={saver.version}
          onSigned={onSigned}
          onCancel={() => setSigning(false)}
        />
      ) : (
        <Group gap="xs" mt={8}>
          <Button
            size="xs"
            variant="default"
            disabled={text.trim() === '' || state === 'conflict'}
            leftSection={<IconSignature size={16} aria-hidden />}
            onClick={() => void openSigning()}
          >
            Sign…
          </Button>
          <span className={classes.hint}>Only you see it until you sign it.</span>
        </Group>
      )}
    </section>
  );
}
