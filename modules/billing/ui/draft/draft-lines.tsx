import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Money, useSession } from '#platform/ui';
import { invoiceTotalCents } from '../../rules/invoice-total.ts';
import { todayIn } from '../today.ts';
import classes from './draft.module.css';
import { LineFields } from './line-fields.tsx';
import { type DraftFormValues, freeLine, priced } from './use-draft-form.ts';

/** The lines of a draft, each to be written on, and free ones to be added. */
export function DraftLines({ form }: { form: DraftFormValues }) {
  const { practice } = useSession();
  const { lines } = form.getValues();
  const add = () => {
    form.insertListItem('lines', freeLine(lines.at(-1)?.serviceDate ?? todayIn(practice.zone)));
    requestAnimationFrame(() => form.getInputNode(`lines.${lines.length}.description`)?.focus());
  };
  return (
    <section aria-labelledby="lines-heading">
      <h3 id="lines-heading" className={classes.title}>
        Lines
      </h3>
      {lines.map((line, index) => (
        <LineFields key={line.key} form={form} index={index} line={line} removable={lines.length > 1} />
      ))}
      <div className={classes.foot}>
        <Button size="xs" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          Add a line
        </Button>
        <p className={classes.total}>
          <span>Total</span> <Money cents={invoiceTotalCents(lines.map(priced))} strong />
        </p>
      </div>
    </section>
  );
}
