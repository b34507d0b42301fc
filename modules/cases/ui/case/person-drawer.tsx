import { Button, Drawer, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { isNotEmpty, useForm } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '#people/contract';
import { applyProblem, FormProblem, focusFirstError, problemOf, toast } from '#platform/ui';
import { api } from '../api.ts';
import { ContactFields } from './contact-fields.tsx';
import type { PersonValues } from './person-values.ts';

const orNull = (text: string) => text.trim() || null;

/** Changes a person. When somebody else was faster, it says so and keeps what was typed. */
export function PersonDrawer({ person, onClose }: { person: Person; onClose(): void }) {
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [version, setVersion] = useState(person.version);
  const form = useForm<PersonValues>({
    initialValues: {
      firstName: person.firstName,
      lastName: person.lastName,
      preferredName: person.preferredName ?? '',
      pronouns: person.pronouns ?? '',
      birthDate: person.birthDate,
      address: person.address ?? '',
      contactPoints: person.contactPoints.map(({ id: _, ...point }) => point),
    },
    validate: { firstName: isNotEmpty('A first name is needed.') },
  });
  const update = useMutation(
    api.persons.update.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: api.cases.key() });
        toast('Saved.');
        onClose();
      },
      onError: (error) => {
        const found = problemOf(error);
        const current =
          found?.code === 'stale' ? (found.data?.current as { version?: number } | undefined) : undefined;
        if (current?.version) setVersion(current.version);
        setProblem(
          current
            ? 'Somebody changed this person while you had it open. Save again to keep what you typed, or close to see theirs.'
            : applyProblem(form, error),
        );
      },
    }),
  );
  const submit = form.onSubmit(
    ({ firstName, lastName, preferredName, pronouns, birthDate, address, contactPoints }) => {
      setProblem(null);
      const names = { firstName, lastName, preferredName: orNull(preferredName), pronouns: orNull(pronouns) };
      update.mutate({
        personId: person.id,
        version,
        ...names,
        birthDate,
        address: orNull(address),
        contactPoints,
      });
    },
    (errors) => focusFirstError(form, errors),
  );
  return (
    <Drawer opened onClose={onClose} title={`Change ${person.displayName}`} position="right" size="md">
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <FormProblem sentence={problem} />
          <Group grow align="flex-start">
            <TextInput label="First name" data-autofocus {...form.getInputProps('firstName')} />
            <TextInput label="Last name" {...form.getInputProps('lastName')} />
          </Group>
          <Group grow align="flex-start">
            <TextInput label="Preferred name" {...form.getInputProps('preferredName')} />
            <TextInput label="Pronouns" {...form.getInputProps('pronouns')} />
          </Group>
          <DateInput
            label="Birth date"
            valueFormat="MMM D, YYYY"
            maxDate={new Date()}
            clearable
            {...form.getInputProps('birthDate')}
          />
          <Textarea label="Address" autosize minRows={2} {...form.getInputProps('address')} />
          {form.values.contactPoints.map((point, index) => (
            <ContactFields key={index} form={form} index={index} kind={point.kind} />
          ))}
          <Group gap="xs">
            <AddPoint kind="phone" add={(point) => form.insertListItem('contactPoints', point)} />
            <AddPoint kind="email" add={(point) => form.insertListItem('contactPoints', point)} />
          </Group>
          <Button type="submit" loading={update.isPending}>
            Save
          </Button>
        </Stack>
      </form>
    </Drawer>
  );
}

function AddPoint({
  kind,
  add,
}: {
  kind: 'phone' | 'email';
  add(point: PersonValues['contactPoints'][number]): void;
}) {
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={() => add({ kind, value: '', label: '', preferred: false, safeToLeaveMessage: false })}
    >
      {kind === 'phone' ? 'Phone' : 'E-mail'}
    </Button>
  );
}
