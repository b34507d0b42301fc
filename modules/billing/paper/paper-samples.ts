import type { InvoicePaperData, InvoicePaperLine } from './invoice-paper-data.ts';
import type { ReceiptPaperData } from './receipt-paper-data.ts';

const practice = {
  name: 'Harbor Lane Therapy',
  addressLines: ['218 Harbor Lane, Suite 4', 'Astoria, OR 97103'],
  phone: '(503) 555-0142',
  email: 'office@harborlane.example',
  website: 'harborlane.example',
};

const provider = {
  name: 'Dr. Nora Whitfield',
  licence: 'Psychologist 4821, Oregon',
  npi: '1234567893',
  einMasked: '••-•••6789',
};

/** A line of fifty minutes at 150.00; a test says what it wants otherwise. */
export function sampleLine(change: Partial<InvoicePaperLine> = {}): InvoicePaperLine {
  const quantity = change.quantity ?? 1;
  const unitCents = change.unitCents ?? 15_000;
  return {
    date: '2026-03-03',
    description: 'Individual session',
    minutes: 50,
    quantity,
    unitCents,
    totalCents: change.waived ? 0 : quantity * unitCents,
    waived: false,
    ...change,
  };
}

/** An issued invoice of three lines; its totals follow from its lines and payments unless they are given. */
export function sampleInvoice(change: Partial<InvoicePaperData> = {}): InvoicePaperData {
  const lines = change.lines ?? [
    sampleLine(),
    sampleLine({ date: '2026-03-10' }),
    sampleLine({ date: '2026-03-17', description: 'Extended session', minutes: 80, unitCents: 22_500 }),
  ];
  const payments = change.payments ?? [];
  const subtotalCents = lines.reduce((sum, line) => sum + line.totalCents, 0);
  const paidCents = payments.reduce((sum, payment) => sum + payment.cents, 0);
  return {
    practice,
    number: 1042,
    status: 'issued',
    issuedOn: '2026-03-18',
    dueOn: '2026-04-01',
    billTo: { name: 'Ana Ruiz', addressLines: ['77 Alder Street', 'Astoria, OR 97103'] },
    caseLabel: 'Ana Ruiz & Sam Lee',
    provider,
    totals: { subtotalCents, paidCents, balanceCents: subtotalCents - paidCents },
    note: null,
    footerLines: [
      'Please make checks payable to Harbor Lane Therapy and write the invoice number on them.',
      'Questions about this invoice? Call (503) 555-0142.',
    ],
    currency: 'USD',
    lang: 'en-US',
    ...change,
    lines,
    payments,
  };
}

/** A receipt for a check that paid one invoice. */
export function sampleReceipt(change: Partial<ReceiptPaperData> = {}): ReceiptPaperData {
  return {
    practice,
    number: 318,
    receivedOn: '2026-03-20',
    from: { name: 'Ana Ruiz', addressLines: ['77 Alder Street', 'Astoria, OR 97103'] },
    method: 'check',
    reference: '1204',
    amountCents: 52_500,
    appliedTo: [{ invoiceNumber: 1042, issuedOn: '2026-03-18', appliedCents: 52_500, balanceCents: 0 }],
    provider,
    note: null,
    currency: 'USD',
    lang: 'en-US',
    ...change,
  };
}

/** So many lines, a week apart from each other. */
export function sampleLines(count: number): InvoicePaperLine[] {
  const first = Date.UTC(2025, 0, 7);
  return Array.from({ length: count }, (_, index) =>
    sampleLine({ date: new Date(first + index * 7 * 86_400_000).toISOString().slice(0, 10) }),
  );
}
