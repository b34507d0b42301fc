import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RefusedMove } from './use-calendar-moves.ts';

export interface DoubleBookedDialogProps {
  refused: RefusedMove | null;
  onAnyway(reason: string): void;
  onLeave(): void;
}

/** Explains what is in the way, and lets somebody who means it book anyway, with a reason that is kept. */
export function DoubleBookedDialog({ refused, onAnyway, onLeave }: DoubleBookedDialogProps) {
  return (
    <Modal
      opened={refused !== null}
      onClose={onLeave}
      title="That time is taken"
      centered
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {refused && <Question key={refused.entry.id} refused={refused} onAnyway={onAnyway} onLeave={onLeave} />}
    </Modal>
  );
}

function Question({ refused, onAnyway, onLeave }: DoubleBookedDialogProps & { refused: RefusedMove }) {
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onAnyway(reason.trim());
      }}
    >
      <Stack gap="md">
        <p style={{ margin: 0 }}>{refused.sentence} Nothing was moved.</p>
        <TextInput
          label="Reason to book anyway"
          description="Both appointments stay, and your reason is kept on record."
          maxLength={300}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group gap="xs" justify="flex-end">
          <Button variant="default" onClick={onLeave}>
            Leave it
          </Button>
          <Button type="submit" disabled={!reason.trim()}>
            Book anyway
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
