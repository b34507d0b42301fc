import { CompiledQuery, type Kysely } from 'kysely';
import type { AuthTables } from './auth-tables.ts';

export interface SessionRow {
  sessionId: string;
  userId: string;
  practiceId: string;
  email: string;
  name: string;
  twoFactor: boolean;
  expiresAt: string;
  lastActiveAt: string;
  lockedAt: string | null;
}

/** Text rather than built, because every request asks it: building takes half as long as the answer. */
const FIND_SESSION = `
  select s.id                 as "sessionId",
         s.user_id            as "userId",
         s.expires_at         as "expiresAt",
         s.last_active_at     as "lastActiveAt",
         s.locked_at          as "lockedAt",
         u.practice_id        as "practiceId",
         u.email,
         u.name,
         u.two_factor_enabled as "twoFactor"
    from platform.auth_session s
    join platform.auth_user u on u.id = s.user_id
   where s.token = $1`;

/** The session of a token with its user, in one query. */
export async function findSession(db: Kysely<AuthTables>, token: string): Promise<SessionRow | undefined> {
  const { rows } = await db.executeQuery<SessionRow>(CompiledQuery.raw(FIND_SESSION, [token]));
  return rows[0];
}

/** Says that somebody is there. A session that locked in the meantime stays locked. @param at ISO instant. */
export async function touchSession(db: Kysely<AuthTables>, id: string, at: string): Promise<void> {
  await db
    .updateTable('platform.auth_session')
    .set({ last_active_at: at })
    .where('id', '=', id)
    .where('locked_at', 'is', null)
    .execute();
}

/** @returns whether it was open until now. @param at ISO instant. */
export async function lockSession(db: Kysely<AuthTables>, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('platform.auth_session')
    .set({ locked_at: at })
    .where('id', '=', id)
    .where('locked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function unlockSession(db: Kysely<AuthTables>, id: string, at: string): Promise<void> {
  await db
    .updateTable('platform.auth_session')
    .set({ locked_at: null, last_active_at: at })
    .where('id', '=', id)
    .execute();
}

export async function deleteSession(db: Kysely<AuthTables>, token: string): Promise<void> {
  await db.deleteFrom('platform.auth_session').where('token', '=', token).execute();
}

/** Forgets what is over: sessions, and links and half-done sign-ins that nobody used. @param at ISO instant. */
export async function deleteExpired(db: Kysely<AuthTables>, at: string): Promise<void> {
  await db.deleteFrom('platform.auth_session').where('expires_at', '<', at).execute();
  await db.deleteFrom('platform.auth_verification').where('expires_at', '<', at).execute();
}
