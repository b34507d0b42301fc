import type { paper } from '#platform';
import type { InvoiceStatus, PaymentMethod } from '../contract/invoice.ts';

/** Who rendered the service, as far as it belongs on a bill. */
export interface ProviderOnPaper {
  name: string;
  /** As printed: "LMFT 4821, Oregon". */
  licence?: string | null;
  npi?: string | null;
  /** Masked: only the last four digits may reach paper. */
  einMasked?: string | null;
}

export interface InvoicePaperLine {
  /** Day of the service, `2026-03-03`. */
  date: string;
  description: string;
  detail?: string | null;
  minutes?: number | null;
  quantity: number;
  unitCents: number;
  totalCents: number;
  /** Stays on the paper, struck through, and costs nothing. */
  waived: boolean;
}

export interface PaymentOnPaper {
  date: string;
  method: PaymentMethod;
  /** Check number, slip number. */
  reference?: string | null;
  cents: number;
}

/**
 * All that an invoice says. Days are `2026-03-03`, amounts whole cents of US dollars.
 * It has room for nothing clinical: the lines name services, the case goes by its label.
 */
export interface InvoicePaperData {
  practice: paper.Letterhead;
  /** None while it is a draft. */
  number: number | string | null;
  status: InvoiceStatus;
  issuedOn: string | null;
  dueOn: string | null;
  billTo: { name: string; addressLines: readonly string[] };
  caseLabel: string;
  provider: ProviderOnPaper | null;
  lines: readonly InvoicePaperLine[];
  totals: { subtotalCents: number; paidCents: number; balanceCents: number };
  payments: readonly PaymentOnPaper[];
  note: string | null;
  /** How to pay, one sentence a line; printed while something is owed. */
  footerLines: readonly string[];
  currency: 'USD';
  lang: 'en-US';
}
