import { Button, PasswordInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { authCall } from '../client/api-call.ts';
import { FormProblem } from '../kit/form-problem.tsx';
import { NewPassword } from '../kit/new-password.tsx';
import { Section } from '../kit/section.tsx';
import { toast } from '../kit/toasts.tsx';
import { useSubmit } from '../kit/use-submit.ts';

/** Changes the password and signs out everywhere else. */
export function ChangePassword() {
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const { busy, refused, submit } = useSubmit(async () => {
    await authCall('change-password', { currentPassword, newPassword, revokeOtherSessions: true }, 'lock');
    setCurrent('');
    setNew('');
    toast('Password changed. Every other computer was signed out.');
  }, ['password', 'newPassword']);
  return (
    <Section title="Password">
      <form onSubmit={submit}>
        <Stack gap="md" maw={420}>
          <FormProblem sentence={refused.form} />
          <PasswordInput
            label="Current password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={currentPassword}
            error={refused.password}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
          <NewPassword
            label="New password"
            required
            withAsterisk={false}
            value={newPassword}
            error={refused.newPassword}
            onChange={(event) => setNew(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={busy} style={{ alignSelf: 'flex-start' }}>
            Change password
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
