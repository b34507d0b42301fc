import { Button, Group, Stack, Text } from '@mantine/core';
import { CopyText } from '../kit/copy-text.tsx';
import classes from './backup-codes.module.css';

/** Shows the codes for a lost phone. They can not be shown again. */
export function BackupCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  return (
    <Stack gap="md">
      <Text role="status">
        The second step is on. Keep these codes somewhere safe, away from your phone: each signs you in once
        if the phone is lost. They are shown only now.
      </Text>
      <ul className={classes.codes} aria-label="Backup codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group gap="xs">
        <CopyText text={codes.join('\n')} label="Copy codes" />
        <Button onClick={onDone}>I kept them</Button>
      </Group>
    </Stack>
  );
}
