import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconSearch, IconUsers } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useRef } from 'react';
import { AppLink, EmptyState, LoadError, Page, TableSkeleton, useAppLinks, useMay } from '#platform/ui';
import { api } from '../api.ts';
import { CaseListRow } from './case-list-row.tsx';
import classes from './client-list.module.css';
import { type ListFilter, useListState } from './use-list-state.ts';

const TYPING_MS = 150;

const filters: { value: ListFilter; label: string }[] = [
  { value: 'current', label: 'Active and prospects' },
  { value: 'archived', label: 'Archived' },
  { value: 'everyone', label: 'Everyone' },
];

/** Everybody the practice works with, one row a case. */
export function ClientListScreen() {
  const links = useAppLinks();
  const mayAdd = useMay('clients.edit');
  const { typed, filter, set } = useListState();
  const [q] = useDebouncedValue(typed.trim(), TYPING_MS);
  const list = useInfiniteQuery(
    api.cases.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ filter, ...(q ? { q } : {}), ...(cursor ? { cursor } : {}) }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const listRef = useRef<HTMLUListElement>(null);
  const add = mayAdd && (
    <Button component={AppLink} to={links.newClient()} leftSection={<IconPlus size={16} aria-hidden />}>
      New client or case
    </Button>
  );
  return (
    <Page title="Clients" actions={add}>
      <search className={classes.tools}>
        <TextInput
          className={classes.search}
          label="Search"
          placeholder="Name, phone, e-mail or birth date"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          autoComplete="off"
          onChange={(event) => set({ typed: event.currentTarget.value })}
          onKeyDown={(event) => event.key === 'ArrowDown' && focusRow(listRef.current, 0, event)}
        />
        <SegmentedControl
          aria-label="Show"
          data={filters}
          value={filter}
          onChange={(value) => set({ filter: value as ListFilter })}
        />
      </search>
      {list.isPending && <TableSkeleton rows={8} rowHeight={62} />}
      {list.error && <LoadError error={list.error} retry={list.refetch} />}
      {list.data && rows.length === 0 && <NothingHere searched={q !== ''} filter={filter} add={add} />}
      {rows.length > 0 && (
        <ul
          className={classes.list}
          ref={listRef}
          aria-label="Clients and cases"
          aria-busy={list.isPlaceholderData}
        >
          {rows.map((row, index) => (
            <li key={row.caseId}>
              <CaseListRow
                row={row}
                onArrow={(step, event) => focusRow(listRef.current, index + step, event)}
              />
            </li>
          ))}
          {list.hasNextPage && (
            <li className={classes.more}>
              <Button
                variant="default"
                loading={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                Show more
              </Button>
            </li>
          )}
        </ul>
      )}
    </Page>
  );
}

/** Up and down walk the rows, as in any list; enter opens, because a row is a link. */
function focusRow(list: HTMLUListElement | null, index: number, event: KeyboardEvent): void {
  const row = list?.querySelectorAll<HTMLAnchorElement>('a')[index];
  if (!row) return;
  event.preventDefault();
  row.focus();
}

function NothingHere({
  searched,
  filter,
  add,
}: {
  searched: boolean;
  filter: ListFilter;
  add: React.ReactNode;
}) {
  if (searched) {
    const hint = filter === 'everyone' ? 'Try fewer letters.' : 'Try fewer letters, or look under Everyone.';
    return <EmptyState icon={<IconSearch />} title="Nobody of that name here" hint={hint} />;
  }
  if (filter === 'archived')
    return (
      <EmptyState icon={<IconUsers />} title="Nothing is archived" hint="Archived cases are kept here." />
    );
  return (
    <EmptyState
      icon={<IconUsers />}
      title="No clients yet"
      hint="Add the first person you work with. A name is enough to begin."
      action={add}
    />
  );
}
