import { isIP } from 'node:net';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/**
 * The address a request comes from. A proxy on this machine is believed about who it speaks for; anybody else
 * could write what they like into the header.
 * @param socketAddress of the connection; undefined where there is none, as in a test.
 */
export function clientAddress(headers: Headers, socketAddress: string | undefined): string | undefined {
  if (!socketAddress || !isIP(socketAddress)) return undefined;
  if (!LOOPBACK.test(socketAddress)) return plain(socketAddress);
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return plain(last && isIP(last) ? last : socketAddress);
}

/** What guesses are counted by: one household has many IPv6 addresses, which share the first half. */
export function addressBucket(address: string): string {
  if (isIP(address) !== 6) return `address:${address}`;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  const full = [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail ?? '').split(':')];
  return `address:${full
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '') || '0')
    .join(':')}`;
}

const plain = (address: string) =>
  address
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '')
    .replace(/%.*$/, '');
