import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';

/** What stands in the way of a form as a whole; a screen reader says it as it appears. */
export function FormProblem({ sentence }: { sentence: string | null | undefined }) {
  if (!sentence) return null;
  return (
    <Alert color="red" icon={<IconAlertCircle aria-hidden />} role="alert">
      {sentence}
    </Alert>
  );
}
