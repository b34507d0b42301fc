import { Button, Fieldset, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { casesContract } from '#cases/contract';
import { moduleClient, sentenceOf } from '#platform/ui';
import { FormSentence } from './form-sentence.tsx';

const casesApi = moduleClient(casesContract);

export interface QuickClientProps {
  onAdded(caseId: string): void;
  onLeave(): void;
}

/** A new client with a name and a phone, without leaving the appointment; the rest can be filled in later. */
export function QuickClient({ onAdded, onLeave }: QuickClientProps) {
  const queryClient = useQueryClient();
  const [name, setName] = useState({ first: '', last: '', phone: '' });
  const [asked, setAsked] = useState(false);
  const open = useMutation(
    casesApi.cases.open.mutationOptions({
      onSuccess: (opened) => {
        void queryClient.invalidateQueries({ queryKey: casesApi.cases.key() });
        onAdded(opened.caseId);
      },
    }),
  );
  const missing = asked && !name.first.trim() ? 'A first name is enough to begin.' : undefined;
  const add = () => {
    setAsked(true);
    if (name.first.trim() && !open.isPending)
      open.mutate({ kind: 'individual', members: [{ new: personOf(name) }] });
  };
  // Inside the form for the appointment: Enter here adds the client and does not book yet.
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    add();
  };
  const field = (key: keyof typeof name) => ({
    value: name[key],
    autoComplete: 'off',
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      setName({ ...name, [key]: event.currentTarget.value }),
  });
  return (
    <Fieldset legend="New client" onKeyDown={onEnter}>
      <Stack gap="sm">
        <Group grow align="flex-start" gap="sm">
          <TextInput label="First name" autoFocus error={missing} {...field('first')} />
          <TextInput label="Last name" {...field('last')} />
        </Group>
        <TextInput label="Phone (optional)" type="tel" {...field('phone')} />
        <FormSentence>{open.error && sentenceOf(open.error)}</FormSentence>
        <Group gap="xs">
          <Button size="xs" loading={open.isPending} onClick={add}>
            Add client
          </Button>
          <Button size="xs" variant="default" onClick={onLeave}>
            Not now
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

function personOf({ first, last, phone }: { first: string; last: string; phone: string }) {
  const point = {
    kind: 'phone' as const,
    value: phone.trim(),
    label: '',
    preferred: true,
    safeToLeaveMessage: false,
  };
  return { firstName: first.trim(), lastName: last.trim(), contactPoints: phone.trim() ? [point] : [] };
}
