import { Button, SegmentedControl } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AppLink, DataTable, EmptyState, LoadError, Page, TableSkeleton, useAppLinks } from '#platform/ui';
import { api } from './api.ts';
import classes from './invoice-list.module.css';
import { InvoiceRows } from './parts/invoice-rows.tsx';

const filters = [
  { value: 'all', label: 'All' },
  { value: 'draft', label: 'Drafts' },
  { value: 'unpaid', label: 'Unpaid' },
  { value: 'paid', label: 'Paid' },
  { value: 'void', label: 'Void' },
] as const;
type Filter = (typeof filters)[number]['value'];

const columns = [
  { title: 'Invoice' },
  { title: 'Billed to' },
  { title: 'Issued' },
  { title: 'Due' },
  { title: 'State' },
  { title: 'Amount', number: true },
  { title: 'Owed', number: true },
];

/** Every invoice of the practice, newest first. */
export function InvoiceListScreen() {
  const [filter, setFilter] = useState<Filter>('all');
  const query = useInfiniteQuery(
    api.invoices.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        ...(cursor ? { cursor } : {}),
        ...(filter === 'all' ? {} : { status: filter }),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  );
  const invoices = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title="Invoices">
      <div className={classes.filters}>
        <SegmentedControl
          aria-label="Which invoices to show"
          data={[...filters]}
          value={filter}
          onChange={(value) => setFilter(value as Filter)}
        />
      </div>
      {query.error && !query.data && <LoadError error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <TableSkeleton rows={10} />}
      {query.data && invoices.length === 0 && <NoInvoices filter={filter} />}
      {invoices.length > 0 && (
        <DataTable
          label="Invoices"
          columns={columns}
          {...(query.hasNextPage
            ? { more: { load: query.fetchNextPage, loading: query.isFetchingNextPage } }
            : {})}
        >
          <InvoiceRows invoices={invoices} />
        </DataTable>
      )}
    </Page>
  );
}

const empty: Record<Filter, { title: string; hint: string }> = {
  all: {
    title: 'No invoices yet',
    hint: 'An invoice starts from an appointment: open one in the calendar and choose Create invoice.',
  },
  draft: { title: 'No drafts', hint: 'A draft waits here until you issue it or throw it away.' },
  unpaid: { title: 'Nothing is owed', hint: 'Issued invoices stand here until they are paid in full.' },
  paid: { title: 'None is paid yet', hint: 'An invoice comes here when its last cent is recorded.' },
  void: { title: 'None was taken back', hint: 'A voided invoice keeps its number and stays readable here.' },
};

function NoInvoices({ filter }: { filter: Filter }) {
  const links = useAppLinks();
  return (
    <EmptyState
      icon={<IconReceipt />}
      {...empty[filter]}
      {...(filter === 'all'
        ? {
            action: (
              <Button component={AppLink} to={links.calendar()}>
                Go to the calendar
              </Button>
            ),
          }
        : {})}
    />
  );
}
