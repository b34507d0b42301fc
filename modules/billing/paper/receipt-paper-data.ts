import type { paper } from '#platform';
import type { PaymentMethod } from '../contract/invoice.ts';
import type { ProviderOnPaper } from './invoice-paper-data.ts';

/** All that a receipt for one payment says. Days are `2026-03-03`, amounts whole cents of US dollars. */
export interface ReceiptPaperData {
  practice: paper.Letterhead;
  number: number | string;
  receivedOn: string;
  from: { name: string; addressLines: readonly string[] };
  method: PaymentMethod;
  /** Check number, slip number. */
  reference?: string | null;
  amountCents: number;
  /** The invoices that it paid, with what stays open on each. The rest of the amount is kept as credit. */
  appliedTo: readonly {
    invoiceNumber: number | string;
    issuedOn: string | null;
    appliedCents: number;
    balanceCents: number;
  }[];
  provider: ProviderOnPaper | null;
  note: string | null;
  currency: 'USD';
  lang: 'en-US';
}
