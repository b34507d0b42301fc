import type { Ref } from 'react';
import { formatMoney } from '#platform/contract';
import type { Invoice } from '../../contract/index.ts';
import { PaymentList } from '../payment/payment-list.tsx';
import classes from './balance-side.module.css';
import { Why } from './why.tsx';

/** What is owed on an invoice, why, and what came in. */
export function BalanceSide({ invoice, ref }: { invoice: Invoice; ref: Ref<HTMLElement> }) {
  const { balanceCents, balanceSentence, payments, voidReason, why } = invoice;
  return (
    <aside className={classes.side} aria-label="Balance and payments">
      <section ref={ref} tabIndex={-1} className={classes.box} aria-labelledby="balance-heading">
        <h2 id="balance-heading" className={classes.title}>
          Balance
        </h2>
        <p className={classes.amount} data-owed={balanceCents > 0 || undefined}>
          {formatMoney(balanceCents)}
        </p>
        <p className={classes.sentence}>{balanceSentence}</p>
        {voidReason && <p className={classes.sentence}>Why it was taken back: {voidReason}</p>}
        <Why postings={why} balanceCents={balanceCents} />
      </section>
      {payments.length > 0 && (
        <section className={classes.box} aria-labelledby="payments-heading">
          <h2 id="payments-heading" className={classes.title}>
            Payments
          </h2>
          <PaymentList payments={payments} mayTakeBack />
        </section>
      )}
    </aside>
  );
}
