import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { AuthTables } from './auth-tables.ts';
import type { KnownDevices } from './guesses/known-device.ts';
import type { SignInLibrary } from './library/sign-in-library.ts';
import type { SecurityEvent } from './security-event.ts';
import type { CookieNames } from './session-cookie.ts';

/** What every part of sign-in works with. */
export interface IdentityParts {
  library: SignInLibrary;
  db: Kysely<AuthTables>;
  clock: Clock;
  origin: string;
  /** The origin, and this computer's other names for it: pages that may write. */
  origins: readonly string[];
  secret: string;
  cookies: CookieNames;
  devices: KnownDevices;
  idleSeconds: number;
  /** Tells of a security event. Failures are logged, never thrown: the event has happened. */
  tell(event: Omit<SecurityEvent, 'at'>): Promise<void>;
  /** Work that the answer does not wait for, so that its length tells nothing. */
  later(work: () => Promise<unknown>): void;
}
