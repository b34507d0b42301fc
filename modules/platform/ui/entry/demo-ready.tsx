import { Button, Group, Stack, Text } from '@mantine/core';
import { signIn } from '../client/api-call.ts';
import { CopyText } from '../kit/copy-text.tsx';
import { FormProblem } from '../kit/form-problem.tsx';
import { useSubmit } from '../kit/use-submit.ts';
import { EntryLayout } from './entry-layout.tsx';
import classes from './setup.module.css';

export interface DemoAccount {
  email: string;
  password: string;
}

/** Shows the demo's password before going in, because the lock will ask for it. */
export function DemoReady({ account, onReady }: { account: DemoAccount; onReady: () => void }) {
  const { busy, refused, submit } = useSubmit(async () => {
    await signIn(account.email, account.password);
    onReady();
    return 'leaving';
  });
  return (
    <EntryLayout
      title="The demo is ready"
      lead="Keep this password: Caseroom locks when you are away and asks for it."
    >
      <Stack gap="md">
        <FormProblem sentence={refused.form} />
        <dl className={classes.account}>
          <dt>E-mail</dt>
          <dd>{account.email}</dd>
          <dt>Password</dt>
          <dd>{account.password}</dd>
        </dl>
        <Group gap="xs" grow>
          <CopyText text={account.password} label="Copy password" />
          <Button loading={busy} onClick={() => void submit()} autoFocus>
            Go in
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          It is also kept in the file demo-password in the data folder.
        </Text>
      </Stack>
    </EntryLayout>
  );
}
