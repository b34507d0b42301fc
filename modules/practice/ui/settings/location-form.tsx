import { Button, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { applyProblem, FormProblem, focusFirstError } from '#platform/ui';
import type { Location, SessionFormat } from '../../contract/index.ts';
import { api } from '../api.ts';
import { choices, formatWords } from '../words.ts';

/** A new location, or a changed one. */
export function LocationForm({ location, onDone }: { location: Location | null; onDone(): void }) {
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm({
    initialValues: {
      name: location?.name ?? '',
      format: location?.format ?? ('in_person' as SessionFormat),
      address: location?.address ?? '',
    },
    validate: { name: isNotEmpty('Name the place, such as “Office, room 2” or “Video”.') },
  });
  const after = {
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: api.locations.key() });
      onDone();
    },
    onError: (error: unknown) => setProblem(applyProblem(form, error)),
  };
  const create = useMutation(api.locations.create.mutationOptions(after));
  const update = useMutation(api.locations.update.mutationOptions(after));
  const submit = form.onSubmit(
    ({ name, format, address }) => {
      setProblem(null);
      const fields = { name, format, address: address.trim() || null };
      if (location) update.mutate({ id: location.id, version: location.version, ...fields });
      else create.mutate(fields);
    },
    (errors) => focusFirstError(form, errors),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <FormProblem sentence={problem} />
        <TextInput label="Name" data-autofocus {...form.getInputProps('name')} />
        <Select
          label="Session format"
          data={choices(formatWords)}
          allowDeselect={false}
          {...form.getInputProps('format')}
        />
        <Textarea
          label="Address"
          description="Where clients go, for a place they come to."
          autosize
          minRows={2}
          {...form.getInputProps('address')}
        />
        <Button type="submit" loading={create.isPending || update.isPending}>
          {location ? 'Save location' : 'Add location'}
        </Button>
      </Stack>
    </form>
  );
}
