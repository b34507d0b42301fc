import { formatMoney } from '#platform/contract';

/** What a case owes, as one would say it. @param openInvoices how many invoices are not paid in full. */
export function caseBalanceSentence(who: string, balanceCents: number, openInvoices: number): string {
  if (balanceCents < 0) return `${who} has ${formatMoney(-balanceCents)} in credit.`;
  if (balanceCents === 0) return `${who} owes nothing.`;
  return `${who} owes ${formatMoney(balanceCents)} on ${openInvoices === 1 ? '1 invoice' : `${openInvoices} invoices`}.`;
}

/** What is owed on one invoice. */
export function invoiceBalanceSentence(invoice: {
  billTo: string;
  status: string;
  totalCents: number;
  paidCents: number;
}): string {
  const { billTo, status, totalCents, paidCents } = invoice;
  if (status === 'draft') return `A draft of ${formatMoney(totalCents)}. Nothing is owed until it is issued.`;
  if (status === 'void') return 'Taken back. Nothing is owed on it.';
  if (paidCents >= totalCents) return `Paid in full: ${formatMoney(totalCents)}.`;
  const paid = paidCents > 0 ? ` ${formatMoney(paidCents)} of ${formatMoney(totalCents)} is paid.` : '';
  return `${billTo} owes ${formatMoney(totalCents - paidCents)}.${paid}`;
}
