import { Group } from '@mantine/core';
import { LocationPicker } from '#practice/ui';
import type { Format } from '../../contract/appointment.ts';
import { FormatSelect } from './format-select.tsx';

export interface PlaceFieldsProps {
  locationId: string | null;
  format: Format | null;
  onChange(change: { locationId?: string | null; format?: Format | null }): void;
  error?: string | undefined;
}

/** Where, and in which format; a location brings its own. */
export function PlaceFields({ locationId, format, onChange, error }: PlaceFieldsProps) {
  return (
    <Group grow align="flex-start" gap="sm">
      <LocationPicker
        label="Location"
        value={locationId}
        onChange={(id, location) => onChange({ locationId: id, format: location?.format ?? format })}
        error={error}
      />
      <FormatSelect value={format} onChange={(chosen) => onChange({ format: chosen })} />
    </Group>
  );
}
