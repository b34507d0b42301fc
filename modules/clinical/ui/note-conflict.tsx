import { Alert, Button, Group } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useState } from 'react';
import { sentenceOf } from '#platform/ui';
import type { Note } from '../contract/index.ts';
import { api } from './api.ts';

export interface NoteConflictProps {
  appointmentId: string;
  onResolve(current: Note | null, keepMine: boolean): void;
}

const signedElsewhere =
  'It was signed there and does not change any more. Copy what you still need from here, then load the other one.';

/** The note was written on in another window too. Nothing is overwritten until one of both is chosen. */
export function NoteConflict({ appointmentId, onResolve }: NoteConflictProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (keepMine: boolean) => {
    try {
      const notes = await api.notes.ofAppointment.call({ appointmentId });
      const current = notes.find((note) => note.mine) ?? null;
      if (current?.status === 'signed' && keepMine) setProblem(signedElsewhere);
      else onResolve(current, keepMine);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  return (
    <Alert
      mt={8}
      color="yellow"
      role="alert"
      icon={<IconArrowsSplit2 aria-hidden />}
      title="This note was changed in another window"
    >
      {problem ?? 'What you see here is not saved. Choose which of the two to go on with.'}
      <Group gap="xs" mt="xs">
        <Button size="xs" variant="default" onClick={() => void choose(true)}>
          Keep what I see here
        </Button>
        <Button size="xs" variant="default" onClick={() => void choose(false)}>
          Load the other one
        </Button>
      </Group>
    </Alert>
  );
}
