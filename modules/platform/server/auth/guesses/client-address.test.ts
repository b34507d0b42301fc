import { expect, test } from 'vitest';
import { addressBucket, clientAddress } from './client-address.ts';

const from = (forwarded: string) => new Headers({ 'x-forwarded-for': forwarded });

test('a proxy on this machine says who it speaks for, and the nearest hop counts', () => {
  expect(clientAddress(from('198.51.100.1, 203.0.113.9'), '127.0.0.1')).toBe('203.0.113.9');
  expect(clientAddress(from('203.0.113.9'), '::ffff:127.0.0.1')).toBe('203.0.113.9');
});

test('anybody else is taken for the address they come from', () => {
  expect(clientAddress(from('198.51.100.1'), '203.0.113.9')).toBe('203.0.113.9');
  expect(clientAddress(from('nonsense'), '127.0.0.1')).toBe('127.0.0.1');
  expect(clientAddress(new Headers(), undefined)).toBeUndefined();
});

test('addresses of one IPv6 household are counted together', () => {
  expect(addressBucket('2001:db8:1:2::9')).toBe('address:2001:db8:1:2');
  expect(addressBucket('2001:0db8:1:2:aaaa:bbbb:cccc:dddd')).toBe('address:2001:db8:1:2');
  expect(addressBucket('2001:db8::1')).toBe('address:2001:db8:0:0');
  expect(addressBucket('203.0.113.9')).toBe('address:203.0.113.9');
});
