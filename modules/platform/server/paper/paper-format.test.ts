import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialsOf } from '../../contract/initials.ts';
import { formatMoney } from '../../contract/money.ts';
import { amountFigures, amountInDollars, paperDay } from './paper-format.ts';

test('an amount is printed to the cent, with a true minus', () => {
  expect(amountFigures(0)).toBe('0.00');
  expect(amountFigures(5)).toBe('0.05');
  expect(amountFigures(15_000)).toBe('150.00');
  expect(amountFigures(123_456_789)).toBe('1,234,567.89');
  expect(amountFigures(-2_500)).toBe('−25.00');
  expect(amountInDollars(-2_500)).toBe('−$25.00');
  expect(amountInDollars(100_000)).toBe('$1,000.00');
});

test('paper and screen print the same money', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => {
      expect(amountInDollars(cents)).toBe(formatMoney(cents));
    }),
  );
});

test('half a cent never reaches paper', () => {
  expect(() => amountFigures(0.5)).toThrow(RangeError);
  expect(() => amountInDollars(Number.NaN)).toThrow(RangeError);
});

test('a day reads as people say it, with its year', () => {
  expect(paperDay('2026-03-03')).toBe('Tue 3 Mar 2026');
  expect(paperDay('2028-02-29')).toBe('Tue 29 Feb 2028');
  expect(() => paperDay('2026-02-30')).toThrow(RangeError);
});

test('the mark takes the first letters of the telling words', () => {
  expect(initialsOf('Harbor Lane Therapy')).toBe('HL');
  expect(initialsOf('The Practice of Łukasz Żółć')).toBe('PŁ');
  expect(initialsOf('Ελένη')).toBe('Ε');
  expect(initialsOf('“Ñandú” & O’Brien')).toBe('ÑO');
  expect(initialsOf('The And')).toBe('TA');
  expect(initialsOf('—')).toBe('');
});
