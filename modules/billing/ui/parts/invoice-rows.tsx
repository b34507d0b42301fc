import { AppLink, formatDay, Money, StateMark, useAppLinks, useSession } from '#platform/ui';
import type { InvoiceSummary } from '../../contract/index.ts';
import { todayIn } from '../today.ts';
import { invoiceName, standing } from '../words.ts';
import classes from './invoice-rows.module.css';

/** The rows of the invoice list; the whole row leads to the invoice. */
export function InvoiceRows({ invoices }: { invoices: readonly InvoiceSummary[] }) {
  const links = useAppLinks();
  const { practice } = useSession();
  const today = todayIn(practice.zone);
  const day = (iso: string | null) => (iso ? formatDay(iso, practice.zone) : '');
  return invoices.map((invoice) => {
    const owed = invoice.balanceCents > 0;
    const { word, tone } = standing(invoice, today);
    return (
      <tr key={invoice.id} className={classes.row}>
        <td className={classes.name}>
          <AppLink to={links.invoice(invoice.id)} className={classes.link}>
            {invoiceName(invoice)}
          </AppLink>
        </td>
        <td className={classes.who}>
          {invoice.billTo}
          {invoice.billTo !== invoice.caseLabel && <span className={classes.of}> · {invoice.caseLabel}</span>}
        </td>
        <td className={classes.day}>{day(invoice.issuedOn)}</td>
        <td className={classes.day} data-label={owed && invoice.dueOn ? 'due' : undefined}>
          {owed && day(invoice.dueOn)}
        </td>
        <td className={classes.state}>
          <StateMark tone={tone}>{word}</StateMark>
        </td>
        <td className={classes.amount}>
          <Money cents={invoice.totalCents} />
        </td>
        <td className={classes.amount} data-label={owed ? 'owed' : undefined}>
          {owed && <Money cents={invoice.balanceCents} strong />}
        </td>
      </tr>
    );
  });
}
