import { createHash, createHmac } from 'node:crypto';
import { handClock } from '../../clock.ts';
import type { Database } from '../../db/index.ts';
import { newId } from '../../ids.ts';
import { createIdentity, type Identity, type IdentityOptions, type SecurityEvent } from '../index.ts';
import type { PasswordHasher } from '../library/sign-in-library.ts';

export const ORIGIN = 'http://127.0.0.1:7310';
export const GOOD = 'maple orbit lantern 92';
export const OTHER = 'violet harbor spoon 41';

export interface Mail {
  to: string;
  subject: string;
  body: string;
  practiceId: string;
}

/** Sign-in on a test's database, with a clock moved by hand and mail that is kept. */
export function openIdentity(db: Database, more: Partial<IdentityOptions> = {}) {
  const clock = handClock('2026-03-02T15:00:00Z');
  const mails: Mail[] = [];
  const events: SecurityEvent[] = [];
  const identity = createIdentity({
    db,
    clock,
    secret: 'the secret of a test, long enough to be one',
    origin: ORIGIN,
    secureCookies: false,
    mail: async (mail) => void mails.push(mail),
    onSecurityEvent: (event) => void events.push(event),
    hasher: quickHasher,
    ...more,
  });
  return { identity, clock, mails, events, kinds: () => events.map((event) => event.kind) };
}

/** Good for nothing but tests: signing in costs no time. */
const quickHasher: PasswordHasher = {
  hash: async (password) => createHash('sha256').update(password).digest('hex'),
  verify: async ({ hash, password }) => hash === createHash('sha256').update(password).digest('hex'),
};

/** A new user whose password is GOOD. */
export async function newUser(identity: Identity, name = 'Ana Ruiz') {
  const practiceId = newId();
  const email = `ana.${practiceId.slice(-12)}@riverside.example`;
  const { userId } = await identity.createUser({ email, password: GOOD, name, practiceId });
  return { practiceId, email, userId };
}

/** A browser: keeps cookies, sends its origin. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly identity: Identity,
    readonly address?: string,
  ) {}

  get headers(): Headers {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new Headers({ origin: ORIGIN, ...(cookie ? { cookie } : {}) });
  }

  async post(path: string, body: unknown = {}): Promise<Response> {
    const headers = this.headers;
    headers.set('content-type', 'application/json');
    return this.send(
      new Request(`${ORIGIN}/api/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
    );
  }

  async get(path: string): Promise<Response> {
    return this.send(new Request(`${ORIGIN}/api/auth/${path}`, { headers: this.headers }));
  }

  async send(request: Request): Promise<Response> {
    const response = await this.identity.handle(request, this.address);
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  signIn(email: string, password = GOOD): Promise<Response> {
    return this.post('sign-in/email', { email, password });
  }

  session(passive = false) {
    return this.identity.session(this.headers, { passive });
  }
}

/** The code an authenticator app shows now for the address behind a QR code. */
export function codeFor(uri: string, stepsAway = 0): string {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const bits = [...secret]
    .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsAway));
  const mac = createHmac('sha1', key).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
