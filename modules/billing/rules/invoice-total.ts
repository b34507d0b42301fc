import { assertCents, sumCents } from '#platform/contract';

export interface PricedLine {
  quantity: number;
  unitCents: number;
  waived: boolean;
}

/** What one line asks for, in cents. A waived line stays on the paper and counts as zero. */
export function lineTotalCents({ quantity, unitCents, waived }: PricedLine): number {
  return waived ? 0 : assertCents(assertCents(quantity) * assertCents(unitCents));
}

/** What an invoice asks for, in cents. @throws RangeError when a quantity or fee is not whole. */
export function invoiceTotalCents(lines: readonly PricedLine[]): number {
  return sumCents(lines.map(lineTotalCents));
}
