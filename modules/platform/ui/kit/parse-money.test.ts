import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneyText, parseMoney } from './parse-money.ts';

test.each([
  ['150', 15000],
  ['150.00', 15000],
  ['150.5', 15050],
  ['.5', 50],
  ['7.', 700],
  ['$ 90', 9000],
  [' 1,250.75 ', 125075],
  ['0.29', 29],
  ['0', 0],
])('%s is %i cents', (typed, cents) => {
  expect(parseMoney(typed)).toBe(cents);
});

test.each(['', '  ', '.', 'abc', '12.345', '1,25', '-5', '1e3', '15 0', '99999999999999999999'])(
  '"%s" is not taken for an amount',
  (typed) => {
    expect(parseMoney(typed)).toBeNull();
  },
);

test('an amount that is shown for editing reads back as the same cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => parseMoney(moneyText(cents)) === cents),
  );
});
