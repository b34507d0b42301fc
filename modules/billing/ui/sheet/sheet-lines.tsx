import { formatDay, Money, useSession } from '#platform/ui';
import type { Invoice } from '../../contract/index.ts';
import classes from './sheet-lines.module.css';

/** The lines of an invoice, and what they come to. */
export function SheetLines({ invoice }: { invoice: Invoice }) {
  const { practice } = useSession();
  const { lines, totalCents, paidCents, balanceCents } = invoice;
  const hasQuantity = lines.some((line) => line.quantity !== 1);
  return (
    <table className={classes.table} aria-label="Lines of the invoice">
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Service</th>
          <th scope="col" className={classes.number}>
            Time
          </th>
          {hasQuantity && (
            <th scope="col" className={classes.number}>
              Qty
            </th>
          )}
          <th scope="col" className={classes.number}>
            Fee
          </th>
          <th scope="col" className={classes.number}>
            Amount
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} data-waived={line.waived || undefined}>
            <td className={classes.date}>{formatDay(line.serviceDate, practice.zone)}</td>
            <td className={classes.what}>
              <span className={classes.text}>{line.description}</span>
              {line.waived && <span className={classes.waived}>Waived</span>}
            </td>
            <td className={classes.number} data-detail>
              {line.minutes !== null && `${line.minutes} min`}
            </td>
            {hasQuantity && (
              <td className={classes.number} data-detail>
                {line.quantity}
              </td>
            )}
            <td className={classes.number} data-detail>
              <Money cents={line.unitCents} />
            </td>
            <td className={classes.number}>
              <Money cents={line.totalCents} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <Sum name="Subtotal" cents={totalCents} span={hasQuantity ? 5 : 4} />
        <Sum name="Paid" cents={-paidCents} span={hasQuantity ? 5 : 4} />
        <Sum name="Balance due" cents={balanceCents} span={hasQuantity ? 5 : 4} strong />
      </tfoot>
    </table>
  );
}

function Sum({ name, cents, span, strong }: { name: string; cents: number; span: number; strong?: boolean }) {
  return (
    <tr data-strong={strong}>
      <th scope="row" colSpan={span}>
        {name}
      </th>
      <td className={classes.number}>
        <Money cents={cents === 0 ? 0 : cents} />
      </td>
    </tr>
  );
}
