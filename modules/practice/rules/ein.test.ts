import { expect, test } from 'vitest';
import { isEin, maskEin } from './ein.ts';

test('an EIN is two digits, a dash and seven digits', () => {
  expect(isEin('12-3456789')).toBe(true);
  for (const text of ['123456789', '1-23456789', '12-345678', '12-34567890', 'ab-cdefghi'])
    expect(isEin(text)).toBe(false);
});

test('only the last four digits are shown', () => {
  expect(maskEin('6789')).toBe('••-•••6789');
});
