import { Anchor, Button, Checkbox, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { authSentence, signIn } from '../client/auth-api.ts';
import { FormProblem } from '../kit/form-problem.tsx';
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
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [rememberMe, setRememberMe] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      if ((await signIn(email, password, rememberMe)) === 'code') askCode();
      else onSignedIn();
    } catch (error) {
      setProblem(authSentence(error));
      setBusy(false);
    }
  };
  return (
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
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Checkbox
          label="Keep me signed in on this computer"
          description="It still locks when you are away for 15 minutes."
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
