import { IconListSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { LoadError } from '../kit/load-error.tsx';
import { Page } from '../kit/page.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { platformApi } from '../session/platform-api.ts';
import { useSession } from '../session/use-session.ts';
import { ActivityFilters } from './activity-filters.tsx';
import { ActivityRow } from './activity-row.tsx';
import { type ActivityFilter, filterInput, noFilter } from './filter-input.ts';
import { LogCheck } from './log-check.tsx';

export interface ActivityScreenProps {
  /** Everybody who may appear as the person acting. */
  people: readonly { id: string; name: string }[];
  /** `invoices.issue` in plain words. */
  describe(action: string): string;
  /** Where a record can be looked at, if anywhere. */
  linkTo(kind: string, id: string): string | null;
}

/** Who read or changed what, newest first. Nothing here can be altered. */
export function ActivityScreen({ people, describe, linkTo }: ActivityScreenProps) {
  const { zone } = useSession().practice;
  const [filter, setFilter] = useState<ActivityFilter>(noFilter);
  const log = useInfiniteQuery(
    platformApi.audit.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        ...filterInput(filter, zone),
        ...(cursor ? { cursor } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const rows = log.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title="Activity"
      subtitle="Who read or changed what. Nobody can alter this list."
      actions={<LogCheck />}
    >
      <ActivityFilters filter={filter} onChange={setFilter} people={people} describe={describe} />
      {log.isPending && <TableSkeleton rows={12} rowHeight={40} />}
      {log.isError && <LoadError error={log.error} retry={log.refetch} />}
      {log.isSuccess && rows.length === 0 && (
        <EmptyState
          icon={<IconListSearch />}
          title="Nothing matches"
          hint="Choose other dates or clear the filters."
        />
      )}
      {rows.length > 0 && (
        <DataTable
          label="Activity"
          columns={[
            { title: 'When' },
            { title: 'Who' },
            { title: 'What' },
            { title: 'Kind' },
            { title: 'Record' },
          ]}
          {...(log.hasNextPage ? { more: { load: log.fetchNextPage, loading: log.isFetchingNextPage } } : {})}
        >
          {rows.map((row) => (
            <ActivityRow key={row.id} row={row} zone={zone} describe={describe} linkTo={linkTo} />
          ))}
        </DataTable>
      )}
    </Page>
  );
}
