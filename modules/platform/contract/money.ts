import { z } from 'zod';

/** The largest amount one line may carry: 999,999.99. Larger is a typing mistake in this trade. */
export const MAX_CENTS = 99_999_999;

/** A fee or a price: whole cents, never negative. */
export const centsSchema = z
  .int('Give the amount in whole cents.')
  .min(0, 'An amount can not be negative.')
  .max(MAX_CENTS, 'An amount can not be above 999,999.99.')
  .describe('Integer cents');

/** A balance or a sum, which may be negative. */
export const signedCentsSchema = z.int().describe('Integer cents, negative when owed the other way');

/**
 * Money here is a whole number of cents: `bigint` in the database, a checked integer in code and JSON.
 * @throws RangeError when the value is not a whole number that arithmetic keeps exact.
 */
export function assertCents(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of cents: ${value}`);
  return value;
}

/** Adds amounts in cents. @throws RangeError when one of them, or the sum, is not whole. */
export function sumCents(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => assertCents(sum + assertCents(amount)), 0);
}

/**
 * Splits an amount by whole weights so that the parts add up to it exactly.
 * The odd cents go one each to the first parts, so the same input always gives the same split.
 * @throws RangeError when there is no positive weight, or a number is not whole.
 */
export function splitCents(amountCents: number, weights: readonly number[]): number[] {
  const total = sumCents(weights);
  if (total <= 0 || weights.some((weight) => weight < 0))
    throw new RangeError('A split needs a positive weight.');
  const sign = assertCents(amountCents) < 0 ? -1n : 1n;
  const amount = sign * BigInt(amountCents);
  const parts = weights.map((weight) => (amount * BigInt(weight)) / BigInt(total));
  let odd = amount - parts.reduce((sum, part) => sum + part, 0n);
  return parts.map((part, index) => {
    const extra = odd > 0n && (weights[index] ?? 0) > 0 ? 1n : 0n;
    odd -= extra;
    return assertCents(Number(sign * (part + extra)));
  });
}

/** `15000` → `$150.00`; a negative amount carries a true minus sign. */
export function formatMoney(amountCents: number, currency = 'USD', locale = 'en-US'): string {
  const text = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
    Math.abs(assertCents(amountCents)) / 100,
  );
  return amountCents < 0 ? `−${text}` : text;
}
