import { Alert } from '@mantine/core';
import { IconMail, IconMailOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { DataTable } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { LoadError } from '../kit/load-error.tsx';
import { Page } from '../kit/page.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { platformApi } from '../session/platform-api.ts';
import { useSession } from '../session/use-session.ts';
import { MailRow } from './mail-row.tsx';

/** Every mail that Caseroom wrote, and what became of it. */
export function OutboxScreen() {
  const { zone } = useSession().practice;
  const mails = useInfiniteQuery(
    platformApi.outbox.list.infiniteOptions({
      input: (cursor: string | undefined) => (cursor ? { cursor } : {}),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  );
  const rows = mails.data?.pages.flatMap((page) => page.items) ?? [];
  const kept = mails.data?.pages[0]?.delivery === 'kept';
  return (
    <Page title="Outbox" subtitle="Mail that Caseroom wrote.">
      {kept && (
        <Alert color="yellow" icon={<IconMailOff aria-hidden />} title="No mail server is set up" mb="md">
          Mail is kept here and goes nowhere. You can open it and pass on a link yourself.
        </Alert>
      )}
      {mails.isPending && <TableSkeleton rows={8} />}
      {mails.isError && <LoadError error={mails.error} retry={mails.refetch} />}
      {mails.isSuccess && rows.length === 0 && (
        <EmptyState
          icon={<IconMail />}
          title="No mail yet"
          hint="When somebody asks for a new password or gets a receipt, the mail shows here."
        />
      )}
      {rows.length > 0 && (
        <DataTable
          label="Mail"
          columns={[{ title: 'Written' }, { title: 'To' }, { title: 'Subject' }, { title: 'State' }]}
          {...(mails.hasNextPage
            ? { more: { load: mails.fetchNextPage, loading: mails.isFetchingNextPage } }
            : {})}
        >
          {rows.map((mail) => (
            <MailRow key={mail.id} mail={mail} zone={zone} />
          ))}
        </DataTable>
      )}
    </Page>
  );
}
