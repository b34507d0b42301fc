import type { Temporal } from 'temporal-polyfill';
import { notFound, paper, useCase } from '#platform';
import { billingContract, type PaymentMethod } from '../contract/index.ts';
import { invoicePaper, invoiceTitle } from '../paper/invoice-paper.ts';
import { receiptPaper, receiptTitle } from '../paper/receipt-paper.ts';
import { invoicePaperData } from './invoice-paper-data.ts';
import { issuedOrDraft } from './issued-or-draft.ts';
import { findPayment, paymentsOf } from './payment.store.ts';
import { requireInvoice, requireOwnCase } from './read-invoice.ts';
import { receiptPaperData } from './receipt-paper-data.ts';

/** The invoice on paper: as it went out, with what was paid since. A draft shows what it would say today. */
export const invoicePdf = useCase(billingContract.invoices.pdf, async ({ input, actor, tx, now, saw }) => {
  const invoice = await requireInvoice(tx, actor, input.invoiceId);
  saw('invoice', invoice.id);
  const issued = await issuedOrDraft(tx, actor, invoice, now);
  const payments = await paymentsOf(tx, actor.practiceId, invoice.id);
  const data = invoicePaperData(invoice, issued, payments);
  return pdfFile(
    await paper.renderPdf(invoicePaper(data), factsOf(invoiceTitle(data), data.practice.name, now)),
    invoiceTitle(data),
  );
});

/** The receipt of one payment. */
export const paymentReceipt = useCase(
  billingContract.payments.receipt,
  async ({ input, actor, tx, now, saw }) => {
    const payment = await findPayment(tx, actor.practiceId, input.paymentId);
    if (!payment || payment.voided_at) throw notFound('payment');
    await requireOwnCase(tx, actor, payment.case_id, 'payment');
    saw('payment', payment.id);
    const invoice = await requireInvoice(tx, actor, payment.invoice_id);
    const issued = await issuedOrDraft(tx, actor, invoice, now);
    const all = await paymentsOf(tx, actor.practiceId, invoice.id);
    const position = all.findIndex((each) => each.id === payment.id) + 1;
    const data = receiptPaperData(invoice, issued, {
      ...payment,
      method: payment.method as PaymentMethod,
      position,
    });
    const title = receiptTitle(data);
    return pdfFile(await paper.renderPdf(receiptPaper(data), factsOf(title, data.practice.name, now)), title);
  },
);

const factsOf = (title: string, author: string, createdAt: Temporal.Instant) => ({
  title,
  lang: 'en-US',
  author,
  createdAt,
});

/** The name says what it is and its number, and nobody's name: it ends up in download folders and histories. */
function pdfFile(bytes: Uint8Array, title: string): File {
  return new File([new Uint8Array(bytes)], `${title}.pdf`, { type: 'application/pdf' });
}
