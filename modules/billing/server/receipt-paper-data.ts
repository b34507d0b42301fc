import type { PaymentMethod } from '../contract/index.ts';
import type { ReceiptPaperData } from '../paper/receipt-paper-data.ts';
import type { IssuedPaper } from '../rules/issued-paper.ts';
import type { InvoiceRow } from './invoice.store.ts';
import { letterheadOf, providerOf } from './invoice-paper-data.ts';

interface ReceiptedPayment {
  method: PaymentMethod;
  amount_cents: number;
  received_on: string;
  reference: string | null;
  /** The first payment on its invoice is 1. */
  position: number;
}

/** A receipt is numbered after its invoice: the second payment on invoice 1042 is receipt 1042-2. */
export function receiptPaperData(
  invoice: InvoiceRow,
  issued: IssuedPaper,
  payment: ReceiptedPayment,
): ReceiptPaperData {
  const number = invoice.number ?? 'draft';
  return {
    practice: letterheadOf(issued),
    number: `${number}-${payment.position}`,
    receivedOn: payment.received_on,
    from: { name: issued.billTo.name, addressLines: issued.billTo.address },
    method: payment.method,
    reference: payment.reference,
    amountCents: payment.amount_cents,
    appliedTo: [
      {
        invoiceNumber: number,
        issuedOn: issued.issuedOn,
        appliedCents: payment.amount_cents,
        balanceCents: issued.totalCents - invoice.paid_cents,
      },
    ],
    provider: providerOf(issued),
    note: null,
    currency: 'USD',
    lang: 'en-US',
  };
}
