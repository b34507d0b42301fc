import { Group, TextInput } from '@mantine/core';

export interface DayTimeFieldsProps {
  /** `2026-11-24T10:00`; either half may be empty while it is typed. */
  value: string;
  onChange(value: string): void;
  autoFocus?: boolean;
  error?: string | null;
}

/** A day and a time on the wall of the practice, with the browser's own fields: typed, picked or spoken. */
export function DayTimeFields({ value, onChange, autoFocus, error }: DayTimeFieldsProps) {
  const [day = '', time = ''] = value.split('T');
  return (
    <Group grow align="flex-start" gap="sm" preventGrowOverflow={false} wrap="nowrap">
      <TextInput
        type="date"
        label="Day"
        required
        withAsterisk={false}
        min="1990-01-01"
        max="2199-12-31"
        data-autofocus={autoFocus || undefined}
        value={day}
        error={error}
        onChange={(event) => onChange(`${event.currentTarget.value}T${time}`)}
      />
      <TextInput
        type="time"
        label="Starts at"
        required
        withAsterisk={false}
        step={300}
        value={time}
        onChange={(event) => onChange(`${day}T${event.currentTarget.value.slice(0, 5)}`)}
      />
    </Group>
  );
}
