import { Button, Checkbox, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Scope, tokenScopes } from '#platform/contract';
import { applyProblem } from '../client/problem.ts';
import { focusFirstError } from '../kit/focus-first-error.ts';
import { FormProblem } from '../kit/form-problem.tsx';
import { platformApi } from '../session/platform-api.ts';
import { scopeWords } from './scope-words.ts';

interface NewTokenProps {
  opened: boolean;
  onClose: () => void;
  /** Gets the secret, which the server tells only now. */
  onMade(secret: string): void;
}

const DAY_MS = 86_400_000;
const lifetimes = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'One year' },
  { value: '', label: 'No end date' },
];

/** @returns the moment `days` from now as UTC, or null for no end. */
function endAfter(days: string): string | null {
  return days === '' ? null : `${new Date(Date.now() + Number(days) * DAY_MS).toISOString().slice(0, 19)}Z`;
}

/** Names a token, says what it may do and until when. */
export function NewToken({ opened, onClose, onMade }: NewTokenProps) {
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<{ name: string; scopes: Scope[]; days: string }>({
    initialValues: { name: '', scopes: [], days: '90' },
    validate: {
      name: isNotEmpty('Name the script or the computer that will use it.'),
      scopes: (value) => (value.length === 0 ? 'Choose at least one thing the token may do.' : null),
    },
  });
  const create = useMutation(
    platformApi.tokens.create.mutationOptions({
      onSuccess: async ({ secret }) => {
        await queryClient.invalidateQueries({ queryKey: platformApi.tokens.key() });
        onMade(secret);
        form.reset();
        onClose();
      },
      onError: (error) => setProblem(applyProblem(form, error)),
    }),
  );
  const submit = form.onSubmit(
    ({ name, scopes, days }) => {
      setProblem(null);
      create.mutate({ name, scopes, expiresAt: endAfter(days) });
    },
    (errors) => focusFirstError(form, errors),
  );
  return (
    <Modal opened={opened} onClose={onClose} title="New API token" size="lg">
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <FormProblem sentence={problem} />
          <TextInput
            label="Name"
            placeholder="Monthly report"
            data-autofocus
            {...form.getInputProps('name')}
          />
          <Checkbox.Group label="It may" {...form.getInputProps('scopes')}>
            <Stack gap={6} mt={6}>
              {tokenScopes.map((scope) => (
                <Checkbox key={scope} value={scope} label={scopeWords[scope]} />
              ))}
            </Stack>
          </Checkbox.Group>
          <NativeSelect label="Works for" data={lifetimes} {...form.getInputProps('days')} />
          <Group gap="xs" justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={create.isPending}>
              Make token
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
