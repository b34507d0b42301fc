import { refuse } from '../refusal.ts';
import { countGuess, PER_ACCOUNT } from './guesses/throttle.ts';
import type { IdentityParts } from './identity-parts.ts';
import { MAX_LENGTH } from './password-policy.ts';
import { findSession, lockSession, type SessionRow, touchSession, unlockSession } from './session.store.ts';
import { readSigned } from './session-cookie.ts';
import { signInFirst } from './session-refusals.ts';
import { findPasswordHash } from './user.store.ts';

/** Being there is written down at most this often, so an idle lock may come this much early and never late. */
const TOUCH_SECONDS = 30;

interface Known {
  userId: string;
  sessionId: string;
  practiceId: string;
}

export type SessionState =
  | { state: 'none' }
  | ({ state: 'locked' } & Known)
  | ({ state: 'active'; email: string; name: string; twoFactor: boolean } & Known);

/**
 * What the cookie of a request stands for now. Reads one row; nothing is remembered between requests, so what
 * was signed out is out at once.
 * @param passive true for what a page asks by itself: it does not keep a session open.
 */
export async function sessionOf(
  parts: IdentityParts,
  headers: Headers,
  { passive }: { passive: boolean },
): Promise<SessionState> {
  const row = await rowOf(parts, headers);
  if (!row) return { state: 'none' };
  const { userId, sessionId, practiceId, email, name, twoFactor } = row;
  const known = { userId, sessionId, practiceId };
  if (row.lockedAt) return { state: 'locked', ...known };
  const now = parts.clock.now();
  const idleMs = now.epochMilliseconds - Date.parse(row.lastActiveAt);
  if (idleMs >= parts.idleSeconds * 1000) {
    await lockOne(parts, known);
    return { state: 'locked', ...known };
  }
  if (!passive && idleMs >= TOUCH_SECONDS * 1000) await touchSession(parts.db, sessionId, now.toString());
  return { state: 'active', ...known, email, name, twoFactor };
}

/** Locks the session of a request now, as if its person had gone away. */
export async function lock(parts: IdentityParts, headers: Headers): Promise<void> {
  const row = await rowOf(parts, headers);
  if (row) await lockOne(parts, row);
}

/**
 * Opens a locked session again.
 * @throws Refusal 401 `session.none` or `password.wrong`; 429 after five wrong guesses in 15 minutes.
 */
export async function unlock(parts: IdentityParts, headers: Headers, password: string): Promise<void> {
  const row = await rowOf(parts, headers);
  if (!row) throw signInFirst();
  const { userId, sessionId, practiceId } = row;
  const guess = await countGuess(parts.db, parts.clock, [[`session:${sessionId}`, PER_ACCOUNT]]);
  if (!(await isPassword(parts, userId, password))) {
    await parts.tell({ kind: 'unlock_failed', userId, sessionId, practiceId });
    throw refuse({
      code: 'password.wrong',
      status: 401,
      sentence: 'That is not your password.',
      field: 'password',
    });
  }
  await guess.wasRight();
  await unlockSession(parts.db, sessionId, parts.clock.now().toString());
  await parts.tell({ kind: 'unlock', userId, sessionId, practiceId });
}

/** The row behind a request's cookie, while it lives. */
export async function rowOf(parts: IdentityParts, headers: Headers): Promise<SessionRow | undefined> {
  const token = readSigned(headers, parts.cookies.session, parts.secret);
  if (!token) return undefined;
  const row = await findSession(parts.db, token);
  return row && Date.parse(row.expiresAt) > parts.clock.now().epochMilliseconds ? row : undefined;
}

async function lockOne(parts: IdentityParts, { userId, sessionId, practiceId }: Known): Promise<void> {
  const wasOpen = await lockSession(parts.db, sessionId, parts.clock.now().toString());
  if (wasOpen) await parts.tell({ kind: 'lock', userId, sessionId, practiceId });
}

async function isPassword(parts: IdentityParts, userId: string, password: string): Promise<boolean> {
  const hash = await findPasswordHash(parts.db, userId);
  if (!hash || password.length > MAX_LENGTH) return false;
  const { password: hasher } = await parts.library.$context;
  return hasher.verify({ hash, password });
}
