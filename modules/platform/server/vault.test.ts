import { expect, test } from 'vitest';
import { createVault } from './vault.ts';

const secret = 'a secret of an installation, long enough';

test('what is sealed opens again, and does not show what it holds', () => {
  const vault = createVault(secret);
  const sealed = vault.seal('12-3456789', 'practice/ein/staff');
  expect(sealed).not.toContain('3456789');
  expect(vault.seal('12-3456789', 'practice/ein/staff')).not.toBe(sealed);
  expect(vault.open(sealed, 'practice/ein/staff')).toBe('12-3456789');
});

test('a value that was moved, changed or sealed under another secret does not open', () => {
  const vault = createVault(secret);
  const sealed = vault.seal('12-3456789', 'one');
  expect(() => vault.open(sealed, 'other')).toThrow();
  expect(() => createVault(`${secret}!`).open(sealed, 'one')).toThrow();
  expect(() => vault.open(`${sealed.slice(0, -2)}AA`, 'one')).toThrow();
});
