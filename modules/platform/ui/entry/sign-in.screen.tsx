import { Anchor, Button, Checkbox, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { signIn } from '../client/api-call.ts';
import { FormProblem } from '../kit/form-problem.tsx';
import { useSubmit } from '../kit/use-submit.ts';
import { AppLink } from '../session/app-link.tsx';
import { EntryLayout } from './entry-layout.tsx';
import { SecondStep } from './second-step.tsx';

/** Password first; then a code when the account has a second factor. */
export function SignInScreen({ onSignedIn, notice }: { onSignedIn: () => void; notice?: string }) {
  const [step, setStep] = useState<'password' | 'code'>('password');
  if (step === 'code') return <SecondStep onSignedIn={onSignedIn} startAgain={() => setStep('password')} />;
  return (
    <EntryLayout title="Sign in" {...(notice ? { lead: notice } : {})}>
      <PasswordStep onSignedIn={onSignedIn} askCode={() => setStep('code')} />
    </EntryLayout>
  );
}

function PasswordStep({ onSignedIn, askCode }: { onSignedIn: () => void; askCode: () => void }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [rememberMe, setRememberMe] = useState(false);
  const { busy, refused, submit } = useSubmit(async () => {
    if ((await signIn(email, password, rememberMe)) === 'code') askCode();
    else onSignedIn();
    return 'leaving';
  }, ['email']);
  return (
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
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Checkbox
          label="Stay signed in when the browser closes"
          description="For up to 12 hours, and locked whenever you are away for 15 minutes."
          checked={rememberMe}
          onChange={(event) => setRememberMe(event.currentTarget.checked)}
        />
        <Button type="submit" loading={busy} fullWidth>
          Sign in
        </Button>
        <Anchor component={AppLink} to="/forgot" size="sm">
          I do not know my password
        </Anchor>
      </Stack>
    </form>
  );
}
