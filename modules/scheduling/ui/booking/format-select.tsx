import { Select } from '@mantine/core';
import { type Format, formats } from '../../contract/appointment.ts';
import { formatWords } from '../words.ts';

const options = formats.map((format) => ({ value: format, label: formatWords[format] }));

/** In person, by video or by phone. */
export function FormatSelect({ value, onChange }: { value: Format | null; onChange(format: Format): void }) {
  return (
    <Select
      label="Format"
      allowDeselect={false}
      data={options}
      value={value}
      placeholder="By location"
      onChange={(format) => format && onChange(format as Format)}
    />
  );
}
