import { Button, Code, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { authCall } from '../client/api-call.ts';
import { QrCode } from '../kit/qr-code.tsx';
import { useSubmit } from '../kit/use-submit.ts';

/** `JBSW Y3DP …`: the key in groups of four, for typing by hand. */
function keyOf(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  return secret.replace(/(.{4})/g, '$1 ').trim();
}

/** Shows the QR code and takes the first code as proof that the app has it. */
export function ScanStep(props: { uri: string; onVerified: () => void; onCancel: () => void }) {
  const [code, setCode] = useState('');
  const { busy, refused, submit } = useSubmit(async () => {
    await authCall('two-factor/verify-totp', { code }, 'lock');
    props.onVerified();
    return 'leaving';
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>Scan this with your authenticator app, then type the code that it shows.</Text>
        <QrCode text={props.uri} label="QR code for your authenticator app" />
        <Text size="sm" c="dimmed">
          No camera? Type this key into the app: <Code>{keyOf(props.uri)}</Code>
        </Text>
        <TextInput
          label="Six-figure code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          maw={220}
          autoFocus
          required
          withAsterisk={false}
          value={code}
          error={refused.form}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" loading={busy}>
            Turn on
          </Button>
          <Button variant="subtle" color="gray" onClick={props.onCancel}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
