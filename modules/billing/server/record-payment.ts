import type { Temporal } from 'temporal-polyfill';
import { emit, newId, refuse, useCase } from '#platform';
import { formatMoney } from '#platform/contract';
import { loadPractice } from '#practice';
import { billingContract, type PaymentMethod } from '../contract/index.ts';
import { paymentEntry } from '../rules/entries.ts';
import { statusAfter } from '../rules/invoice-status.ts';
import { changeInvoice, type InvoiceRow } from './invoice.store.ts';
import { postEntry } from './ledger.store.ts';
import { insertPayment } from './payment.store.ts';
import { holdInvoice, readInvoice } from './read-invoice.ts';

export const methodWords: Record<PaymentMethod, string> = {
  check: 'check',
  cash: 'cash',
  card_outside: 'card, taken elsewhere',
  other: 'other means',
};

/** Records money received for an invoice, and books it. */
export const recordPayment = useCase(
  billingContract.payments.record,
  async ({ input, actor, tx, now, saw }) => {
    saw('invoice', input.invoiceId);
    const invoice = await holdInvoice(tx, actor, input.invoiceId);
    refuseUnpayable(invoice, input.amountCents);
    refuseFuture(input.receivedOn, now, (await loadPractice(tx)).zone);
    const paymentId = newId();
    const { method, amountCents, receivedOn, reference } = input;
    const owner = { caseId: invoice.case_id, payerPersonId: invoice.payer_person_id };
    const row = {
      practiceId: actor.practiceId,
      id: paymentId,
      caseId: invoice.case_id,
      invoiceId: invoice.id,
    };
    const recorded = { recordedBy: actor.staffId, recordedAt: now.toString() };
    await insertPayment(tx, { ...row, method, amountCents, receivedOn, reference, ...recorded });
    const memo = `Payment by ${methodWords[method]} on invoice ${invoice.number}`;
    await postEntry(
      tx,
      actor.practiceId,
      paymentEntry({ ...owner, sourceId: paymentId, memo, amountCents }),
      now,
    );
    const paid = invoice.paid_cents + amountCents;
    const change = { paid_cents: paid, status: statusAfter(invoice.total_cents, paid) };
    await changeInvoice(tx, actor.practiceId, invoice.id, change);
    saw('payment', paymentId);
    await emit(tx, 'payment.recorded', { paymentId, invoiceId: invoice.id });
    return { paymentId, invoice: await readInvoice(tx, actor, invoice.id) };
  },
);

function refuseUnpayable(invoice: InvoiceRow, amountCents: number): void {
  if (invoice.status === 'draft') {
    const sentence = 'Issue the invoice first; a payment belongs to an issued one.';
    throw refuse({ code: 'payment.draft', status: 409, sentence });
  }
  if (invoice.status === 'void') {
    throw refuse({
      code: 'payment.void_invoice',
      status: 409,
      sentence: 'This invoice was taken back; nothing is owed on it.',
    });
  }
  const open = invoice.total_cents - invoice.paid_cents;
  if (amountCents <= open) return;
  const sentence = `Only ${formatMoney(open)} is open on this invoice. Record that, and the rest on another one.`;
  throw refuse({
    code: 'payment.too_much',
    status: 422,
    sentence,
    field: 'amountCents',
    data: { openCents: open },
  });
}

function refuseFuture(receivedOn: string, now: Temporal.Instant, zone: string): void {
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
  if (receivedOn <= today) return;
  const sentence = 'A payment can not be received on a day to come. Choose today or a day before.';
  throw refuse({ code: 'payment.future', status: 422, sentence, field: 'receivedOn' });
}
