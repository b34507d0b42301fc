import type { Clock } from '../clock.ts';
import type { Database } from '../db/database.ts';
import type { AuthTables } from './auth-tables.ts';
import { type CreateUserInput, createUser, removeUser } from './create-user.ts';
import { knownDevices } from './guesses/known-device.ts';
import type { IdentityParts } from './identity-parts.ts';
import { type PasswordHasher, sameMachine, signInLibrary } from './library/sign-in-library.ts';
import { handleRequest } from './routes/handle-request.ts';
import type { SecurityEvent } from './security-event.ts';
import { cookieNames } from './session-cookie.ts';
import { lock, type SessionState, sessionOf, unlock } from './sessions.ts';

/** Who somebody is, and whether their session is open. */
export interface Identity {
  /** Answers `/api/auth/*`. @param socketAddress of the connection: guesses are counted by it too. */
  handle(request: Request, socketAddress?: string): Promise<Response>;
  createUser(input: CreateUserInput): Promise<{ userId: string }>;
  removeUser(userId: string): Promise<void>;
  session(headers: Headers, options: { passive: boolean }): Promise<SessionState>;
  unlock(headers: Headers, password: string): Promise<void>;
  lock(headers: Headers): Promise<void>;
}

export interface IdentityOptions {
  db: Database;
  clock: Clock;
  /** At least 32 characters; signs cookies and encrypts second factors. */
  secret: string;
  /** Such as `https://desk.example.org`, without a path. */
  origin: string;
  /** True when the origin is https. */
  secureCookies: boolean;
  mail(message: { to: string; subject: string; body: string; practiceId: string }): Promise<void>;
  /** Seconds without a person's request after which a session locks; 15 minutes. */
  idleSeconds?: number;
  /** For the audit log. Not called inside a transaction. */
  onSecurityEvent?(event: SecurityEvent): Promise<void> | void;
  log?: { error(fields: Record<string, unknown>, message: string): void };
  /** Instead of scrypt, which is slow by design: for tests that sign in often. */
  hasher?: PasswordHasher;
}

const IDLE_SECONDS = 15 * 60;

/** Sign-in on one database. Makes no query by itself until it is first asked something. */
export function createIdentity(options: IdentityOptions): Identity {
  const parts = partsOf(options);
  return {
    handle: (request, socketAddress) => handleRequest(parts, request, socketAddress),
    createUser: (input) => createUser(parts, input),
    removeUser: (userId) => removeUser(parts, userId),
    session: (headers, how) => sessionOf(parts, headers, how),
    unlock: (headers, password) => unlock(parts, headers, password),
    lock: (headers) => lock(parts, headers),
  };
}

function partsOf(options: IdentityOptions): IdentityParts {
  const { db, clock, secret, origin, secureCookies, log } = options;
  const cookies = cookieNames(secureCookies);
  const warn = (what: string) => (error: unknown) => log?.error({ failure: nameOf(error) }, what);
  const library = signInLibrary({
    db,
    clock,
    secret,
    origin,
    cookies,
    secureCookies,
    hasher: options.hasher,
    sendLink: (user, token) =>
      options.mail(resetMail(user, `${origin}/reset?token=${encodeURIComponent(token)}`)),
  });
  return {
    library,
    clock,
    origin,
    origins: sameMachine(origin),
    secret,
    cookies,
    db: db.kysely.withTables<AuthTables>(),
    devices: knownDevices(cookies.device, secret, secureCookies),
    idleSeconds: options.idleSeconds ?? IDLE_SECONDS,
    tell: async (event) => {
      try {
        await options.onSecurityEvent?.({ ...event, at: clock.now() });
      } catch (error) {
        warn('A security event was not recorded')(error);
      }
    },
    later: (work) => void work().catch(warn('Work after a sign-in request failed')),
  };
}

/** The kind of failure alone: a database's message may quote an e-mail. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}

function resetMail(user: { email: string; practiceId: string }, link: string) {
  return {
    to: user.email,
    practiceId: user.practiceId,
    subject: 'A new password for Caseroom',
    body: [
      'Somebody, we hope you, asked for a new password for Caseroom.',
      '',
      `Choose it here within an hour; the link works once: ${link}`,
      '',
      'If it was not you, there is nothing to do: your password is as it was.',
    ].join('\n'),
  };
}
