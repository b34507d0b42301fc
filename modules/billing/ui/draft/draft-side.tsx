import { Stack, Textarea, TextInput } from '@mantine/core';
import { formatMoney } from '#platform/contract';
import { invoiceTotalCents } from '../../rules/invoice-total.ts';
import classes from '../parts/balance-side.module.css';
import { type DraftFormValues, priced } from './use-draft-form.ts';

/** What the draft comes to, until when it is due, and a word to whoever pays it. */
export function DraftSide({ form }: { form: DraftFormValues }) {
  const total = invoiceTotalCents(form.getValues().lines.map(priced));
  return (
    <aside className={classes.side} aria-label="Total, due date and note">
      <section className={classes.box} aria-labelledby="total-heading">
        <h2 id="total-heading" className={classes.title}>
          Total
        </h2>
        <p className={classes.amount}>{formatMoney(total)}</p>
        <p className={classes.sentence}>Nothing is owed until you issue it. After that it does not change.</p>
      </section>
      <section className={classes.box} aria-label="Due date and note">
        <Stack gap="sm">
          <TextInput
            type="date"
            label="Due on (optional)"
            min="1990-01-01"
            max="2199-12-31"
            {...form.getInputProps('dueOn')}
          />
          <Textarea
            label="Note on the invoice (optional)"
            description="Whoever pays reads it. Nothing from the record belongs here."
            autosize
            minRows={2}
            maxRows={8}
            maxLength={1000}
            {...form.getInputProps('note')}
          />
        </Stack>
      </section>
    </aside>
  );
}
