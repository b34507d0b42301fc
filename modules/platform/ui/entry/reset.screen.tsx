import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { authCall } from '../client/api-call.ts';
import { FormProblem } from '../kit/form-problem.tsx';
import { NewPassword } from '../kit/new-password.tsx';
import { useSubmit } from '../kit/use-submit.ts';
import { AppLink } from '../session/app-link.tsx';
import { EntryLayout } from './entry-layout.tsx';

/** Takes the new password of somebody who came by the link in a mail. */
export function ResetScreen({ token, onDone }: { token: string | null; onDone: () => void }) {
  const [password, setPassword] = useState('');
  const { busy, refused, submit } = useSubmit(async () => {
    await authCall('reset-password', { newPassword: password, token });
    onDone();
    return 'leaving';
  }, ['newPassword']);
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
          <FormProblem sentence={refused.form} />
          <NewPassword
            label="New password"
            required
            withAsterisk={false}
            value={password}
            error={refused.newPassword}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" loading={busy} fullWidth>
            Save
          </Button>
        </Stack>
      </form>
    </EntryLayout>
  );
}
