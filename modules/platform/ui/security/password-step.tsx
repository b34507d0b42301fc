import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useSubmit } from '../kit/use-submit.ts';

interface PasswordStepProps {
  /** What the button does. */
  action: string;
  submit(password: string): Promise<void>;
  onCancel: () => void;
}

/** Asks for the person's password before something that weakens or changes how they sign in. */
export function PasswordStep({ action, submit, onCancel }: PasswordStepProps) {
  const [password, setPassword] = useState('');
  const {
    busy,
    refused,
    submit: send,
  } = useSubmit(async () => {
    await submit(password);
    return 'leaving';
  });
  return (
    <form onSubmit={send}>
      <Stack gap="md" maw={420}>
        <PasswordInput
          label="Your password"
          autoComplete="current-password"
          autoFocus
          required
          withAsterisk={false}
          value={password}
          error={refused.form}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" loading={busy}>
            {action}
          </Button>
          <Button variant="subtle" color="gray" onClick={onCancel}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
