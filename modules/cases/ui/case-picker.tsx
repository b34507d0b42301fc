import { Loader, Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type CaseRow, kindFacts } from '../contract/index.ts';
import { api } from './api.ts';

export interface CasePickerProps extends Omit<SelectProps, 'value' | 'onChange' | 'data' | 'defaultValue'> {
  /** Id of the chosen case. */
  value: string | null;
  onChange(chosen: CaseRow | null): void;
}

const TYPING_MS = 150;

/** Finds a client or a case by any name, phone or e-mail, as one types. */
export function CasePicker({ value, onChange, ...rest }: CasePickerProps) {
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, TYPING_MS);
  const search = useQuery(api.cases.search.queryOptions({ input: { q }, placeholderData: keepPreviousData }));
  const found = search.data ?? [];
  const chosen = useChosen(value, found);
  const options = chosen && !found.some((each) => each.caseId === chosen.caseId) ? [chosen, ...found] : found;
  return (
    <Select
      searchable
      clearable={false}
      allowDeselect={false}
      placeholder="Type a name, phone or e-mail"
      rightSection={search.isFetching ? <Loader size={14} aria-label="Searching" /> : undefined}
      nothingFoundMessage={
        search.isFetching ? 'Searching…' : 'Nobody found. Check the spelling, or make a new client.'
      }
      comboboxProps={{ shadow: 'md' }}
      {...rest}
      value={value}
      data={options.map((each) => ({ value: each.caseId, label: labelOf(each) }))}
      filter={({ options: all }) => all}
      // Choosing puts the chosen label into the field; that is no search.
      onSearchChange={(text) => setTyped(chosen && text === labelOf(chosen) ? '' : text)}
      onChange={(id) => onChange(options.find((each) => each.caseId === id) ?? null)}
    />
  );
}

/** The chosen case may not be among what was found, for one when it came with the page. */
function useChosen(value: string | null, found: readonly CaseRow[]): CaseRow | null {
  const listed = found.find((each) => each.caseId === value);
  const loaded = useQuery(
    api.cases.get.queryOptions({ input: { caseId: value ?? '' }, enabled: value !== null && !listed }),
  );
  return listed ?? (value === loaded.data?.caseId ? (loaded.data ?? null) : null);
}

function labelOf({ label, kind, relationshipLabel }: CaseRow): string {
  if (kind === 'individual') return label;
  return `${label} · ${relationshipLabel ?? kindFacts[kind].name}`;
}
