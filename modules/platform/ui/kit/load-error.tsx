import { Alert, Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { sentenceOf } from '../client/problem.ts';

/** Says in one sentence why something could not be shown, and offers to try again. */
export function LoadError({ error, retry }: { error: unknown; retry?: () => void }) {
  return (
    <Alert
      color="red"
      icon={<IconPlugConnectedX aria-hidden />}
      title="This could not be loaded"
      role="alert"
    >
      <p style={{ margin: '0 0 8px' }}>{sentenceOf(error)}</p>
      {retry && (
        <Button size="xs" variant="default" onClick={() => retry()}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
