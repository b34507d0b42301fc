import { randomBytes } from 'node:crypto';
import { readCookie, sameText, sign } from '../session-cookie.ts';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * A browser in which somebody signed in before. Its guesses are counted apart, so that a stranger who keeps
 * guessing at an account shuts out other strangers and never its owner. It is no credential: it opens nothing.
 */
export interface KnownDevices {
  /** @returns the device's id when this browser signed in to this account before. */
  read(headers: Headers, email: string): string | undefined;
  /** @returns a Set-Cookie value that makes this browser known for this account. */
  remember(email: string): string;
}

export function knownDevices(cookieName: string, secret: string, secure: boolean): KnownDevices {
  const seal = (id: string, email: string) =>
    sign(`device:${id}:${email}`, secret).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return {
    read(headers, email) {
      const [id, given] = readCookie(headers, cookieName)?.split('.') ?? [];
      return id && given && sameText(seal(id, email), given) ? id : undefined;
    },
    remember(email) {
      const id = randomBytes(16).toString('hex');
      const flags = `Max-Age=${YEAR_SECONDS}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
      return `${cookieName}=${id}.${seal(id, email)}; ${flags}`;
    },
  };
}
