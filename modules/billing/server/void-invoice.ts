import { emit, refuse, useCase } from '#platform';
import { billingContract } from '../contract/index.ts';
import { chargeEntry, reversalOf } from '../rules/entries.ts';
import { changeInvoice, freeLines } from './invoice.store.ts';
import { postEntry } from './ledger.store.ts';
import { holdInvoice, readInvoice } from './read-invoice.ts';

/** Takes an issued invoice back: its charge is booked the other way, its number stays used. */
export const voidInvoice = useCase(billingContract.invoices.void, async ({ input, actor, tx, now, saw }) => {
  saw('invoice', input.invoiceId);
  const invoice = await holdInvoice(tx, actor, input.invoiceId);
  if (invoice.status === 'draft') {
    throw refuse({
      code: 'invoice.draft',
      status: 409,
      sentence: 'A draft is thrown away rather than voided.',
    });
  }
  if (invoice.status === 'void') {
    throw refuse({ code: 'invoice.void', status: 409, sentence: 'This invoice was taken back before.' });
  }
  if (invoice.paid_cents > 0) {
    const sentence = 'There are payments on this invoice. Take them back first, then void it.';
    throw refuse({ code: 'invoice.has_payments', status: 409, sentence });
  }
  if (invoice.total_cents > 0) {
    const owner = { caseId: invoice.case_id, payerPersonId: invoice.payer_person_id };
    const charge = chargeEntry({
      ...owner,
      sourceId: invoice.id,
      memo: '',
      amountCents: invoice.total_cents,
    });
    await postEntry(tx, actor.practiceId, reversalOf(charge, `Invoice ${invoice.number} taken back`), now);
  }
  await freeLines(tx, actor.practiceId, invoice.id);
  await changeInvoice(tx, actor.practiceId, invoice.id, { status: 'void', void_reason: input.reason });
  await emit(tx, 'invoice.voided', { invoiceId: invoice.id });
  return readInvoice(tx, actor, invoice.id);
});
