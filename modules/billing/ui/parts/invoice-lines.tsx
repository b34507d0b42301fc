import { formatDay, Money, useSession } from '#platform/ui';
import type { InvoiceLine } from '../../contract/index.ts';
import classes from './invoice-lines.module.css';

/** What is billed, as short as the panel of an appointment needs it. */
export function InvoiceLines({ lines, totalCents }: { lines: readonly InvoiceLine[]; totalCents: number }) {
  const { practice } = useSession();
  return (
    <table className={classes.table} aria-label="Lines of the invoice">
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} data-waived={line.waived || undefined}>
            <td>
              <span className={classes.what}>{line.description}</span>
              <span className={classes.quiet}>
                {formatDay(line.serviceDate, practice.zone)}
                {line.minutes !== null && ` · ${line.minutes} min`}
                {line.quantity > 1 && ` · ${line.quantity} times`}
                {line.waived && ' · waived'}
              </span>
            </td>
            <td className={classes.amount}>
              <Money cents={line.totalCents} />
            </td>
          </tr>
        ))}
      </tbody>
      {lines.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <td className={classes.amount}>
              <Money cents={totalCents} strong />
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
