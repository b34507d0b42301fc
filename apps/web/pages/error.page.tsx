import { Button, Group } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { LoadError, Page } from '#platform/ui';

/** What is shown when a page itself failed, for example because Caseroom was updated beneath it. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  return (
    <Page title="This page did not open" width="form">
      <LoadError error={error} retry={reset} />
      <Group mt="md">
        <Button variant="default" onClick={() => window.location.reload()}>
          Reload the page
        </Button>
      </Group>
    </Page>
  );
}
