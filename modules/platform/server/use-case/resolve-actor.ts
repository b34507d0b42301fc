import { createHash, timingSafeEqual } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Role, Scope } from '../../contract/permissions.ts';
import { permissionsOf } from '../../rules/role-permissions.ts';
import type { Actor, Principal, StaffRecord } from '../actor.ts';
import { sessionLocked, signInFirst } from '../auth/session-refusals.ts';
import type { Tx } from '../db/database.ts';
import { refuse } from '../refusal.ts';
import type { Services } from '../services.ts';
import { loadToken, markTokenUsed } from '../tokens/token.store.ts';

/** The practice a principal belongs to. @throws Refusal 401 without a session, 423 when it is locked. */
export function practiceOf(principal: Principal): string {
  if (principal.kind === 'none') throw signInFirst();
  if (principal.kind === 'locked') throw sessionLocked();
  return principal.practiceId;
}

/** Reads who acts, in the transaction of what they do, so that a deactivation counts at once. */
export async function resolveActor(tx: Tx, services: Services, principal: Principal): Promise<Actor> {
  if (principal.kind === 'session') {
    const staff = await services.staff.byUser(tx, principal.userId);
    if (!staff?.active) throw signInFirst();
    return actorFrom(principal.practiceId, staff, { via: 'session' });
  }
  if (principal.kind === 'token') return resolveToken(tx, services, principal);
  throw signInFirst();
}

async function resolveToken(
  tx: Tx,
  services: Services,
  principal: Extract<Principal, { kind: 'token' }>,
): Promise<Actor> {
  const now = services.clock.now();
  const token = await loadToken(tx, principal.practiceId, principal.tokenId);
  if (!token || token.revoked_at || expired(token.expires_at, now)) throw tokenRefused();
  if (!sameSecret(token.secret_hash, principal.secret)) throw tokenRefused();
  const staff = await services.staff.byId(tx, token.staff_id);
  if (!staff?.active) throw tokenRefused();
  await markTokenUsed(tx, principal.practiceId, token.id, now);
  return actorFrom(principal.practiceId, staff, {
    via: 'token',
    tokenId: token.id,
    scopes: token.scopes as Scope[],
  });
}

function actorFrom(
  practiceId: string,
  staff: StaffRecord,
  by: { via: 'session' } | { via: 'token'; tokenId: string; scopes: readonly Scope[] },
): Actor {
  const roles: readonly Role[] = staff.roles;
  const { staffId, userId, name, email } = staff;
  const who = { practiceId, staffId, userId, name, email, roles };
  if (by.via === 'session') return { ...who, via: 'session', permissions: permissionsOf(roles) };
  return { ...who, via: 'token', tokenId: by.tokenId, permissions: permissionsOf(roles, by.scopes) };
}

const expired = (expiresAt: string | null, now: Temporal.Instant) =>
  expiresAt !== null && Date.parse(expiresAt) <= now.epochMilliseconds;

const tokenRefused = () =>
  refuse({
    code: 'token.refused',
    status: 401,
    sentence: 'This API token is unknown, revoked or past its date.',
  });

/** Only the hash is stored; the comparison takes the same time wherever it differs. */
function sameSecret(storedHash: string, secret: string): boolean {
  const given = createHash('sha256').update(secret).digest();
  const stored = Buffer.from(storedHash, 'hex');
  return stored.length === given.length && timingSafeEqual(stored, given);
}
