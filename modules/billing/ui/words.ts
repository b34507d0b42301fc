import type { Tone } from '#platform/ui';
import type { InvoiceStatus, InvoiceSummary, PaymentMethod } from '../contract/index.ts';

export const statusWords: Record<InvoiceStatus, { word: string; tone: Tone }> = {
  draft: { word: 'Draft', tone: 'quiet' },
  issued: { word: 'Unpaid', tone: 'warn' },
  part_paid: { word: 'Part paid', tone: 'info' },
  paid: { word: 'Paid', tone: 'good' },
  void: { word: 'Void', tone: 'quiet' },
};

/** On a button, where it is chosen. */
export const methodChoices: readonly { value: PaymentMethod; label: string }[] = [
  { value: 'check', label: 'Check' },
  { value: 'cash', label: 'Cash' },
  { value: 'card_outside', label: 'Card' },
  { value: 'other', label: 'Other' },
];

/** In a list, where it is read. */
export const methodWords: Record<PaymentMethod, string> = {
  check: 'Check',
  cash: 'Cash',
  card_outside: 'Card, taken elsewhere',
  other: 'Other',
};

/** "Invoice 1042", or "Draft invoice" before it has a number. */
export function invoiceName({ number }: Pick<InvoiceSummary, 'number'>): string {
  return number === null ? 'Draft invoice' : `Invoice ${number}`;
}

/** "Overdue" as its own word: a colour alone would not say it. @param today `2026-11-24` in the practice's zone. */
export function standing(invoice: InvoiceSummary, today: string): { word: string; tone: Tone } {
  const overdue = invoice.balanceCents > 0 && invoice.dueOn !== null && invoice.dueOn < today;
  return overdue ? { word: 'Overdue', tone: 'bad' } : statusWords[invoice.status];
}
