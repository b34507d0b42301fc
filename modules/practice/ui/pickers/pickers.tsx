import { Select, type SelectProps } from '@mantine/core';
import { formatMoney } from '#platform/contract';
import type { Location, Service, Staff } from '../../contract/index.ts';
import { useLocations, useProviders, useServices } from '../use-lists.ts';
import { formatWords } from '../words.ts';

export interface PickerProps<T> extends Omit<SelectProps, 'value' | 'onChange' | 'data' | 'defaultValue'> {
  /** Id of what is chosen. */
  value: string | null;
  onChange(id: string | null, chosen: T | null): void;
}

/** Chooses one of the practice's services; each says how long it takes and what it costs. */
export function ServicePicker({ value, onChange, ...rest }: PickerProps<Service>) {
  const { data = [] } = useServices();
  return (
    <Picker
      {...rest}
      value={value}
      onChange={onChange}
      items={data}
      labelOf={(service) => `${service.name} · ${service.minutes} min · ${formatMoney(service.feeCents)}`}
    />
  );
}

export function LocationPicker({ value, onChange, ...rest }: PickerProps<Location>) {
  const { data = [] } = useLocations();
  const labelOf = ({ name, format }: Location) =>
    name === formatWords[format] ? name : `${name} · ${formatWords[format]}`;
  return <Picker {...rest} value={value} onChange={onChange} items={data} labelOf={labelOf} />;
}

export function ProviderPicker({ value, onChange, ...rest }: PickerProps<Staff>) {
  const { data = [] } = useProviders();
  return (
    <Picker {...rest} value={value} onChange={onChange} items={data} labelOf={(provider) => provider.name} />
  );
}

interface Items<T> {
  items: readonly T[];
  labelOf(item: T): string;
}

function Picker<T extends { id: string }>({ items, labelOf, onChange, ...rest }: PickerProps<T> & Items<T>) {
  return (
    <Select
      searchable
      allowDeselect={false}
      nothingFoundMessage="Nothing of that name"
      comboboxProps={{ shadow: 'md' }}
      {...rest}
      data={items.map((item) => ({ value: item.id, label: labelOf(item) }))}
      onChange={(id) => onChange(id, items.find((item) => item.id === id) ?? null)}
    />
  );
}
