import { Button } from '@mantine/core';
import { IconDoorOff } from '@tabler/icons-react';
import { AppLink, EmptyState, Page, staffLinks } from '#platform/ui';

export function NotFoundPage() {
  return (
    <Page title="There is no such page" width="form">
      <EmptyState
        icon={<IconDoorOff />}
        title="Nothing is kept at this address"
        hint="It may have been mistyped, or the record is not open to you."
        action={
          <Button component={AppLink} to={staffLinks.calendar()}>
            Go to the calendar
          </Button>
        }
      />
    </Page>
  );
}
