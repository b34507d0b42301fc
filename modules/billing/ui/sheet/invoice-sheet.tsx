import { formatMoney } from '#platform/contract';
import { formatDay, useSession } from '#platform/ui';
import type { InvoiceWithPaper } from '../../contract/index.ts';
import { invoiceName } from '../words.ts';
import { Letterhead } from './letterhead.tsx';
import { Parties } from './parties.tsx';
import classes from './sheet.module.css';
import { SheetLines } from './sheet-lines.tsx';

/** The invoice as it looks on paper, from the same words that went out. */
export function InvoiceSheet({ invoice }: { invoice: InvoiceWithPaper }) {
  const { practice } = useSession();
  const { status, issuedOn, dueOn, balanceCents, note, paper } = invoice;
  const owed = balanceCents > 0;
  const footer = paper.footer.trim();
  return (
    <article
      className={classes.sheet}
      aria-label={`${invoiceName(invoice)}, as on paper`}
      data-status={status}
    >
      <Letterhead practice={paper.practice} />
      <div className={classes.heading}>
        <div>
          <h2 className={classes.name}>{invoiceName(invoice)}</h2>
          {issuedOn && <p className={classes.quiet}>Issued {formatDay(issuedOn, practice.zone)}</p>}
        </div>
        <div className={classes.due}>
          <p className={classes.quiet}>{status === 'void' ? 'Voided' : 'Balance due'}</p>
          <p className={classes.figure}>{formatMoney(balanceCents)}</p>
          {status === 'paid' && <p>Paid in full</p>}
          {owed && dueOn && <p>Due {formatDay(dueOn, practice.zone)}</p>}
        </div>
      </div>
      <Parties invoice={invoice} />
      <SheetLines invoice={invoice} />
      {note.trim() && (
        <section className={classes.words}>
          <h3 className={classes.label}>Note</h3>
          <p>{note}</p>
        </section>
      )}
      {owed && footer && (
        <section className={classes.words}>
          <h3 className={classes.label}>How to pay</h3>
          <p>{footer}</p>
        </section>
      )}
    </article>
  );
}
