import type { InvoiceStatus } from '../contract/index.ts';

/** Where an issued invoice stands after what was paid on it. An invoice that asks for nothing is paid. */
export function statusAfter(
  totalCents: number,
  paidCents: number,
): Extract<InvoiceStatus, 'issued' | 'part_paid' | 'paid'> {
  if (paidCents >= totalCents) return 'paid';
  return paidCents > 0 ? 'part_paid' : 'issued';
}
