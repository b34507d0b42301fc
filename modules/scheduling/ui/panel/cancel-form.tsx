import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf, undoToast } from '#platform/ui';
import type { Appointment } from '../../contract/appointment.ts';
import { FormSentence } from '../booking/form-sentence.tsx';
import { useAppointmentChanges } from '../use-appointment-changes.ts';
import classes from './panel.module.css';

const whoOptions = [
  { value: 'client', label: 'The client, in time' },
  { value: 'late', label: 'The client, too late', description: 'Recorded as a late cancel' },
  { value: 'practice', label: 'The practice' },
] as const;

/** Asks who cancelled, and cancels. It can be undone. */
export function CancelForm({ appointment, onDone }: { appointment: Appointment; onDone(): void }) {
  const { cancel, restore } = useAppointmentChanges();
  const [who, setWho] = useState<string>('client');
  const [reason, setReason] = useState('');
  const submit = () =>
    cancel.mutate(
      {
        appointmentId: appointment.id,
        version: appointment.version,
        by: who === 'practice' ? 'practice' : 'client',
        late: who === 'late',
        ...(reason.trim() ? { reason: reason.trim() } : {}),
      },
      {
        onSuccess: (cancelled) => {
          undoToast({
            message: 'Appointment cancelled.',
            undo: () => restore.mutateAsync({ appointmentId: cancelled.id, version: cancelled.version }),
          });
          onDone();
        },
      },
    );
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="sm">
        <Radio.Group label="Who cancelled?" value={who} onChange={setWho}>
          <Stack gap={6} mt={6}>
            {whoOptions.map((option) => (
              <Radio key={option.value} {...option} data-autofocus={option.value === 'client' || undefined} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label="Reason (optional)"
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormSentence>{cancel.error && sentenceOf(cancel.error)}</FormSentence>
        <Group gap="xs">
          <Button type="submit" color="red" loading={cancel.isPending}>
            Cancel appointment
          </Button>
          <Button variant="default" onClick={onDone}>
            Keep it
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
