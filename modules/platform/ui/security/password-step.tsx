import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { authSentence } from '../client/auth-api.ts';

interface PasswordStepProps {
  /** What the button does. */
  action: string;
  submit(password: string): Promise<void>;
  onCancel: () => void;
}

/** Asks for the person's password before something that weakens or changes how they sign in. */
export function PasswordStep({ action, submit, onCancel }: PasswordStepProps) {
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await submit(password);
    } catch (error) {
      setProblem(authSentence(error));
      setBusy(false);
    }
  };
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
          error={problem}
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
