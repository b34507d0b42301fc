import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { platformApi } from '../session/platform-api.ts';
import classes from './activity.module.css';
import { type ActivityFilter, noFilter } from './filter-input.ts';

interface ActivityFiltersProps {
  filter: ActivityFilter;
  onChange(filter: ActivityFilter): void;
  people: readonly { id: string; name: string }[];
  describe(action: string): string;
}

/** Narrows the log by person, act, reading or changing, and days. */
export function ActivityFilters({ filter, onChange, people, describe }: ActivityFiltersProps) {
  const actions = useQuery(platformApi.audit.actions.queryOptions());
  const set = (part: Partial<ActivityFilter>) => onChange({ ...filter, ...part });
  const acts = (actions.data ?? [])
    .map((action) => ({ value: action, label: describe(action) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const filtered = JSON.stringify(filter) !== JSON.stringify(noFilter);
  return (
    <search className={classes.filters} aria-label="Filter the activity">
      <NativeSelect
        label="Who"
        data={[
          { value: '', label: 'Anybody' },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.actorStaffId}
        onChange={(event) => set({ actorStaffId: event.currentTarget.value })}
      />
      <NativeSelect
        label="What"
        data={[{ value: '', label: 'Anything' }, ...acts]}
        value={filter.action}
        onChange={(event) => set({ action: event.currentTarget.value })}
      />
      <NativeSelect
        label="Kind"
        data={[
          { value: '', label: 'Read and changed' },
          { value: 'read', label: 'Read' },
          { value: 'write', label: 'Changed' },
        ]}
        value={filter.effect}
        onChange={(event) => {
          const effect = event.currentTarget.value;
          set({ effect: effect === 'read' || effect === 'write' ? effect : '' });
        }}
      />
      <TextInput
        label="From"
        type="date"
        max={filter.to || undefined}
        value={filter.from}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <TextInput
        label="Until"
        type="date"
        min={filter.from || undefined}
        value={filter.to}
        onChange={(event) => set({ to: event.currentTarget.value })}
      />
      <Button variant="subtle" color="gray" disabled={!filtered} onClick={() => onChange(noFilter)}>
        Clear
      </Button>
    </search>
  );
}
