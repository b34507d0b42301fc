import { Button, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { authCall, authSentence } from '../client/auth-api.ts';
import { FormProblem } from '../kit/form-problem.tsx';
import { NewPassword } from '../kit/new-password.tsx';
import { Section } from '../kit/section.tsx';
import { toast } from '../kit/toasts.tsx';

/** Changes the password and signs out everywhere else. */
export function ChangePassword() {
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await authCall('change-password', { currentPassword, newPassword, revokeOtherSessions: true }, 'lock');
      setCurrent('');
      setNew('');
      toast('Password changed. Every other computer was signed out.');
    } catch (error) {
      setProblem(authSentence(error));
    }
    setBusy(false);
  };
  return (
    <Section title="Password">
      <form onSubmit={submit}>
        <Stack gap="md" maw={420}>
          <FormProblem sentence={problem} />
          <PasswordInput
            label="Current password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={currentPassword}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
          <NewPassword
            label="New password"
            required
            withAsterisk={false}
            value={newPassword}
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
