import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { authCall, authSentence } from '../client/auth-api.ts';
import { FormProblem } from '../kit/form-problem.tsx';
import { AppLink } from '../session/app-link.tsx';
import { EntryLayout } from './entry-layout.tsx';

/** Sends a link for a new password. The answer is the same whether or not the address is known. */
export function ForgotScreen() {
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await authCall('request-password-reset', { email: email.trim(), redirectTo: '/reset' });
      setSent(true);
    } catch (error) {
      setProblem(authSentence(error));
    }
    setBusy(false);
  };
  const back = (
    <Anchor component={AppLink} to="/sign-in" size="sm">
      Back to sign in
    </Anchor>
  );
  if (sent) {
    return (
      <EntryLayout title="Look in your mail" footer={back}>
        <Text role="status">
          If {email.trim()} belongs to somebody here, a link for a new password is on its way. It works once,
          for an hour.
        </Text>
      </EntryLayout>
    );
  }
  return (
    <EntryLayout title="A new password" lead="We send a link to the e-mail you sign in with." footer={back}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <FormProblem sentence={problem} />
          <TextInput
            label="E-mail"
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Button type="submit" loading={busy} fullWidth>
            Send the link
          </Button>
        </Stack>
      </form>
    </EntryLayout>
  );
}
