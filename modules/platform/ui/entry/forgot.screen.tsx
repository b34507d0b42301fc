import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { authCall } from '../client/api-call.ts';
import { FormProblem } from '../kit/form-problem.tsx';
import { useSubmit } from '../kit/use-submit.ts';
import { AppLink } from '../session/app-link.tsx';
import { EntryLayout } from './entry-layout.tsx';

/** Sends a link for a new password. The answer is the same whether or not the address is known. */
export function ForgotScreen() {
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const { busy, refused, submit } = useSubmit(async () => {
    await authCall('request-password-reset', { email });
    setSent(true);
  }, ['email']);
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
          <FormProblem sentence={refused.form} />
          <TextInput
            label="E-mail"
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            value={email}
            error={refused.email}
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
