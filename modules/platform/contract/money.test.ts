import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertCents, centsSchema, formatMoney, splitCents, sumCents } from './money.ts';

test('a sum of cents is exact and refuses what is not whole', () => {
  expect(sumCents([15_000, -2_500, 1])).toBe(12_501);
  expect(() => sumCents([0.5])).toThrow(RangeError);
  expect(() => assertCents(Number.MAX_SAFE_INTEGER + 1)).toThrow(RangeError);
  expect(() => sumCents([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
});

test('a split always adds up to what was split, and no part is a cent further off than it must be', () => {
  const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  const weights = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(cents, weights, (amount, parts) => {
      fc.pre(parts.some((part) => part > 0));
      const split = splitCents(amount, parts);
      const total = sumCents(parts);
      expect(sumCents(split)).toBe(amount);
      split.forEach((part, index) => {
        const exact = (amount * (parts[index] ?? 0)) / total;
        expect(Math.abs(part - exact)).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test('a part with no weight pays nothing, not even an odd cent', () => {
  expect(splitCents(101, [0, 1, 1])).toEqual([0, 51, 50]);
  expect(splitCents(-101, [1, 1])).toEqual([-51, -50]);
  expect(() => splitCents(100, [0, 0])).toThrow(RangeError);
  expect(() => splitCents(100, [2, -1])).toThrow(RangeError);
});

test('money reads as people write it, to the cent', () => {
  expect(formatMoney(15_000)).toBe('$150.00');
  expect(formatMoney(-5)).toBe('−$0.05');
  expect(formatMoney(123_456_789)).toBe('$1,234,567.89');
});

test('a fee is whole, not negative and below a million', () => {
  expect(centsSchema.safeParse(15_000).success).toBe(true);
  for (const wrong of [-1, 1.5, 100_000_000, '100', Number.NaN, null]) {
    expect(centsSchema.safeParse(wrong).success).toBe(false);
  }
});
