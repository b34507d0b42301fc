import { createHmac, timingSafeEqual } from 'node:crypto';

/** The names of what sign-in leaves in a browser. With `__Host-` a browser takes them from this host by https alone. */
export interface CookieNames {
  session: string;
  dontRemember: string;
  twoFactor: string;
  trustDevice: string;
  device: string;
}

/** @param secure false on plain http, where browsers refuse `__Host-` cookies. */
export function cookieNames(secure: boolean): CookieNames {
  const name = secure ? '__Host-caseroom' : 'caseroom';
  return {
    session: name,
    dontRemember: `${name}.brief`,
    twoFactor: `${name}.step`,
    trustDevice: `${name}.trusted`,
    device: `${name}.device`,
  };
}

/** @returns the value of a cookie, decoded; undefined when it is absent or not well formed. */
export function readCookie(headers: Headers, name: string): string | undefined {
  const start = `${name}=`;
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const pair = part.trim();
    if (!pair.startsWith(start)) continue;
    try {
      return decodeURIComponent(pair.slice(start.length).replace(/^"|"$/g, ''));
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/**
 * Reads a cookie that the sign-in library signed: `value.signature`, HMAC-SHA-256 in base64.
 * @returns the value when the signature is ours.
 */
export function readSigned(headers: Headers, name: string, secret: string): string | undefined {
  const text = readCookie(headers, name);
  const dot = text?.lastIndexOf('.') ?? -1;
  if (!text || dot < 1) return undefined;
  const value = text.slice(0, dot);
  return sameText(sign(value, secret), text.slice(dot + 1)) ? value : undefined;
}

/** HMAC-SHA-256 in base64. */
export function sign(value: string, secret: string): string {
  return createHmac('sha256', secret).update(value).digest('base64');
}

/** Compares in a time that does not tell where two texts differ. */
export function sameText(ours: string, given: string): boolean {
  const [a, b] = [Buffer.from(ours), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
