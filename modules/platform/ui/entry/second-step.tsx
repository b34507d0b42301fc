import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { authCall } from '../client/api-call.ts';
import { FormProblem } from '../kit/form-problem.tsx';
import { useSubmit } from '../kit/use-submit.ts';
import { EntryLayout } from './entry-layout.tsx';

/** Asks for the six figures of the authenticator app, or for one of the backup codes. */
export function SecondStep({ onSignedIn, startAgain }: { onSignedIn: () => void; startAgain: () => void }) {
  const [kind, setKind] = useState<'app' | 'backup'>('app');
  const [code, setCode] = useState('');
  const [trustDevice, setTrustDevice] = useState(false);
  const app = kind === 'app';

  const { busy, refused, submit } = useSubmit(async () => {
    await authCall(app ? 'two-factor/verify-totp' : 'two-factor/verify-backup-code', { code, trustDevice });
    onSignedIn();
    return 'leaving';
  }, ['code']);
  const other = () => {
    setKind(app ? 'backup' : 'app');
    setCode('');
  };

  return (
    <EntryLayout
      title="One more step"
      lead={
        app
          ? 'Type the code that your authenticator app shows now.'
          : 'Type one of the backup codes you kept.'
      }
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <FormProblem sentence={refused.form} />
          <TextInput
            key={kind}
            label={app ? 'Six-figure code' : 'Backup code'}
            inputMode={app ? 'numeric' : 'text'}
            autoComplete="one-time-code"
            maxLength={app ? 7 : 20}
            autoFocus
            required
            withAsterisk={false}
            value={code}
            error={refused.code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Checkbox
            label="Do not ask for a code on this computer for 30 days"
            checked={trustDevice}
            onChange={(event) => setTrustDevice(event.currentTarget.checked)}
          />
          <Button type="submit" loading={busy} fullWidth>
            Sign in
          </Button>
          <Button variant="subtle" onClick={other}>
            {app ? 'Use a backup code' : 'Use the authenticator app'}
          </Button>
          <Button variant="subtle" color="gray" onClick={startAgain}>
            Start again
          </Button>
        </Stack>
      </form>
    </EntryLayout>
  );
}
