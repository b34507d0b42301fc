import { ActionIcon, NumberInput, Switch, TextInput, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Money, MoneyInput } from '#platform/ui';
import { lineTotalCents } from '../../rules/invoice-total.ts';
import classes from './draft.module.css';
import { type DraftFormValues, type LineValues, priced } from './use-draft-form.ts';

interface LineFieldsProps {
  form: DraftFormValues;
  index: number;
  line: LineValues;
  /** An invoice keeps at least one line. */
  removable: boolean;
}

/** One line of a draft. */
export function LineFields({ form, index, line, removable }: LineFieldsProps) {
  const at = (field: keyof LineValues) => `lines.${index}.${field}`;
  const { value, onChange, ...unit } = form.getInputProps(at('unitCents'));
  return (
    <fieldset className={classes.line} data-waived={line.waived || undefined}>
      <legend className={classes.legend}>Line {index + 1}</legend>
      <TextInput
        className={classes.day}
        type="date"
        size="sm"
        label="Date"
        min="1990-01-01"
        max="2199-12-31"
        {...form.getInputProps(at('serviceDate'))}
      />
      <TextInput
        className={classes.what}
        size="sm"
        label="Description"
        maxLength={200}
        {...form.getInputProps(at('description'))}
      />
      <Whole className={classes.minutes} label="Minutes" max={1440} {...form.getInputProps(at('minutes'))} />
      <Whole
        className={classes.quantity}
        label="Quantity"
        max={999}
        {...form.getInputProps(at('quantity'))}
      />
      <MoneyInput
        className={classes.fee}
        size="sm"
        label="Fee"
        valueCents={line.unitCents}
        {...unit}
        onChangeCents={(cents) => form.setFieldValue(at('unitCents'), cents)}
      />
      <Switch
        className={classes.waive}
        size="sm"
        label="Waived"
        {...form.getInputProps(at('waived'), { type: 'checkbox' })}
      />
      <span className={classes.sum}>
        <Money cents={lineTotalCents(priced(line))} strong />
      </span>
      {removable && (
        <Tooltip label="Remove this line">
          <ActionIcon
            className={classes.remove}
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Remove line ${index + 1}`}
            onClick={() => form.removeListItem('lines', index)}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </fieldset>
  );
}

interface WholeProps {
  className: string | undefined;
  label: string;
  max: number;
  value?: number | null;
  error?: React.ReactNode;
  onChange?(value: number | null): void;
}

/** A whole number from 1, or nothing. */
function Whole({ value, onChange, ...rest }: WholeProps) {
  return (
    <NumberInput
      size="sm"
      min={1}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      {...rest}
      value={value ?? ''}
      onChange={(next) => onChange?.(typeof next === 'number' ? next : null)}
    />
  );
}
