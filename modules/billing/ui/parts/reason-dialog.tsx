import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FormProblem, sentenceOf } from '#platform/ui';

export interface ReasonDialogProps {
  opened: boolean;
  title: string;
  children: ReactNode;
  /** On the button that does it. */
  act: string;
  pending: boolean;
  error: unknown;
  onSubmit(reason: string): void;
  onClose(): void;
}

/** Asks why before something is taken back, since the books keep both sides and the reason. */
export function ReasonDialog({ opened, title, onClose, ...rest }: ReasonDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} centered>
      <ReasonForm onClose={onClose} {...rest} />
    </Modal>
  );
}

function ReasonForm({
  children,
  act,
  pending,
  error,
  onSubmit,
  onClose,
}: Omit<ReasonDialogProps, 'opened' | 'title'>) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!missing) onSubmit(reason.trim());
      }}
    >
      <Stack gap="sm">
        <div>{children}</div>
        <TextInput
          label="Why"
          data-autofocus
          maxLength={200}
          value={reason}
          error={asked && missing ? 'Say why in a few words; it stays on record.' : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormProblem sentence={error ? sentenceOf(error) : null} />
        <Group gap="xs">
          <Button type="submit" color="red" loading={pending}>
            {act}
          </Button>
          <Button variant="default" onClick={onClose}>
            Keep it
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
