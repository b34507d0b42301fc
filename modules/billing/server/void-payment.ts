import { emit, notFound, refuse, useCase } from '#platform';
import { billingContract } from '../contract/index.ts';
import { paymentEntry, reversalOf } from '../rules/entries.ts';
import { statusAfter } from '../rules/invoice-status.ts';
import { changeInvoice } from './invoice.store.ts';
import { postEntry } from './ledger.store.ts';
import { findPayment, voidPaymentRow } from './payment.store.ts';
import { holdInvoice, requireOwnCase } from './read-invoice.ts';

/** Takes a payment back that was recorded by mistake or did not come through. */
export const voidPayment = useCase(billingContract.payments.void, async ({ input, actor, tx, now, saw }) => {
  saw('payment', input.paymentId);
  const seen = await findPayment(tx, actor.practiceId, input.paymentId);
  if (!seen) throw notFound('payment');
  await requireOwnCase(tx, actor, seen.case_id, 'payment');
  const invoice = await holdInvoice(tx, actor, seen.invoice_id);
  // Read again now that the invoice is held: somebody else may have taken it back a moment ago.
  const payment = await findPayment(tx, actor.practiceId, input.paymentId);
  if (!payment || payment.voided_at) {
    throw refuse({ code: 'payment.void', status: 409, sentence: 'This payment was taken back before.' });
  }
  const owner = { caseId: invoice.case_id, payerPersonId: invoice.payer_person_id };
  const original = paymentEntry({
    ...owner,
    sourceId: payment.id,
    memo: '',
    amountCents: payment.amount_cents,
  });
  await postEntry(
    tx,
    actor.practiceId,
    reversalOf(original, `Payment on invoice ${invoice.number} taken back`),
    now,
  );
  await voidPaymentRow(tx, actor.practiceId, payment.id, now.toString(), input.reason);
  const paid = invoice.paid_cents - payment.amount_cents;
  const change = { paid_cents: paid, status: statusAfter(invoice.total_cents, paid) };
  await changeInvoice(tx, actor.practiceId, invoice.id, change);
  await emit(tx, 'payment.voided', { paymentId: payment.id, invoiceId: invoice.id });
  return { voided: true } as const;
});
