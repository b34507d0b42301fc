import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNpi } from './npi.ts';

test('the published example passes and its neighbours do not', () => {
  expect(isNpi('1234567893')).toBe(true);
  for (let last = 0; last < 10; last += 1) expect(isNpi(`123456789${last}`)).toBe(last === 3);
});

test('any one digit typed wrong is caught', () => {
  const position = fc.integer({ min: 1, max: 9 });
  const digit = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(position, digit, (at, wrong) => {
      const typed = [...'1234567893'];
      fc.pre(typed[at] !== String(wrong));
      typed[at] = String(wrong);
      expect(isNpi(typed.join(''))).toBe(false);
    }),
  );
});

test('what is not ten digits is no NPI', () => {
  for (const text of ['', '123456789', '12345678933', '1234 567893', '3234567893', 'abcdefghij']) {
    expect(isNpi(text)).toBe(false);
  }
});
