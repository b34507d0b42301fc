import { Anchor, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { formatDay, Money, useMay, useSession } from '#platform/ui';
import type { Payment } from '../../contract/index.ts';
import { receiptPdf } from '../paper-address.ts';
import { methodWords } from '../words.ts';
import classes from './payment.module.css';
import { TakePaymentBack } from './take-payment-back.tsx';

export interface PaymentListProps {
  payments: readonly Payment[];
  /** On the invoice's own page a payment can also be taken back. */
  mayTakeBack?: boolean;
}

/** What came in for an invoice, each with its receipt. */
export function PaymentList({ payments, mayTakeBack = false }: PaymentListProps) {
  const [goingBack, setGoingBack] = useState<Payment | null>(null);
  const mayAct = useMay('billing.act') && mayTakeBack;
  return (
    <>
      <ul className={classes.rows}>
        {payments.map((payment) => (
          <PaymentRow
            key={payment.id}
            payment={payment}
            {...(mayAct ? { onTakeBack: () => setGoingBack(payment) } : {})}
          />
        ))}
      </ul>
      <TakePaymentBack payment={goingBack} onClose={() => setGoingBack(null)} />
    </>
  );
}

function PaymentRow({ payment, onTakeBack }: { payment: Payment; onTakeBack?: () => void }) {
  const { practice } = useSession();
  const { method, reference, receivedOn, voidedAt, amountCents } = payment;
  const day = formatDay(receivedOn, practice.zone);
  return (
    <li className={classes.row} data-void={voidedAt !== null || undefined}>
      <span className={classes.what}>
        {methodWords[method]}
        {reference && ` · ${reference}`}
      </span>
      <span className={classes.amount}>
        <Money cents={amountCents} />
      </span>
      <span className={classes.day}>{voidedAt ? `${day}, taken back` : day}</span>
      {!voidedAt && (
        <span className={classes.acts}>
          {onTakeBack && (
            <UnstyledButton
              className={classes.act}
              aria-label={`Take back the payment of ${day}`}
              onClick={onTakeBack}
            >
              Take back…
            </UnstyledButton>
          )}
          <Anchor size="sm" href={receiptPdf(payment.id)} target="_blank" aria-label={`Receipt for ${day}`}>
            Receipt
          </Anchor>
        </span>
      )}
    </li>
  );
}
