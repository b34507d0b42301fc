import { Anchor } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { AppLink, Money, StateMark, useAppLinks, useSession } from '#platform/ui';
import type { Invoice } from '../../contract/index.ts';
import { PaymentList } from '../payment/payment-list.tsx';
import { todayIn } from '../today.ts';
import { invoiceName, standing } from '../words.ts';
import { DraftSteps } from './draft-steps.tsx';
import classes from './invoice-card.module.css';
import { InvoiceLines } from './invoice-lines.tsx';
import { IssuedSteps } from './issued-steps.tsx';

export interface InvoiceCardProps {
  invoice: Invoice;
  /** Says whose it is: a group's appointment has one for each member. */
  named: boolean;
  mayAct: boolean;
  /** It was just made here, so it is looked at, and read out, next. */
  focused?: boolean;
}

/** An invoice inside an appointment: where it stands, and the one next step. */
export function InvoiceCard({ invoice, named, mayAct, focused = false }: InvoiceCardProps) {
  const links = useAppLinks();
  const { practice } = useSession();
  const standingRef = useRef<HTMLParagraphElement>(null);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focused) card.current?.focus();
  }, [focused]);
  const { word, tone } = standing(invoice, todayIn(practice.zone));
  const draft = invoice.status === 'draft';
  /** What was just done is what is looked at, and read out, next. */
  const showStanding = () => standingRef.current?.focus();
  return (
    <article ref={card} tabIndex={-1} className={classes.card} aria-label={invoiceName(invoice)}>
      <div className={classes.head}>
        <Anchor component={AppLink} to={links.invoice(invoice.id)} fw={650}>
          {invoiceName(invoice)}
        </Anchor>
        <StateMark tone={tone}>{word}</StateMark>
        <Money cents={invoice.totalCents} strong />
      </div>
      {named && <p className={classes.payer}>{invoice.billTo}</p>}
      {draft && <InvoiceLines lines={invoice.lines} totalCents={invoice.totalCents} />}
      {!draft && (
        <p ref={standingRef} tabIndex={-1} className={classes.sentence}>
          {invoice.balanceSentence}
        </p>
      )}
      {invoice.payments.length > 0 && <PaymentList payments={invoice.payments} />}
      {draft && mayAct && <DraftSteps invoice={invoice} oneOfMany={named} onIssued={showStanding} />}
      {!draft && <IssuedSteps invoice={invoice} mayAct={mayAct} onPaid={showStanding} />}
    </article>
  );
}
