import { Anchor, Button, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { authCall, authSentence } from '../client/auth-api.ts';
import { FormProblem } from '../kit/form-problem.tsx';
import { NewPassword } from '../kit/new-password.tsx';
import { AppLink } from '../session/app-link.tsx';
import { EntryLayout } from './entry-layout.tsx';

/** Takes the new password of somebody who came by the link in a mail. */
export function ResetScreen({ token, onDone }: { token: string | null; onDone: () => void }) {
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await authCall('reset-password', { newPassword: password, token });
      onDone();
    } catch (error) {
      setProblem(authSentence(error));
      setBusy(false);
    }
  };
  if (!token) {
    return (
      <EntryLayout title="This link does not work">
        <Stack gap="md">
          <Text>It was used before or is more than an hour old.</Text>
          <Anchor component={AppLink} to="/forgot">
            Ask for a new link
          </Anchor>
        </Stack>
      </EntryLayout>
    );
  }
  return (
    <EntryLayout title="Choose a new password" lead="You will be signed out everywhere else.">
      <form onSubmit={submit}>
        <Stack gap="md">
          <FormProblem sentence={problem} />
          <NewPassword
            label="New password"
            required
            withAsterisk={false}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" loading={busy} fullWidth>
            Save and sign in
          </Button>
        </Stack>
      </form>
    </EntryLayout>
  );
}
