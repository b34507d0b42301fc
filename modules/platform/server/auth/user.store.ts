import type { Kysely } from 'kysely';
import type { AuthTables } from './auth-tables.ts';

export interface AuthUser {
  id: string;
  practiceId: string;
  email: string;
  name: string;
}

const columns = ['id', 'practice_id as practiceId', 'email', 'name'] as const;

/** @param email in lower case. */
export async function findUserByEmail(db: Kysely<AuthTables>, email: string): Promise<AuthUser | undefined> {
  return db.selectFrom('platform.auth_user').select(columns).where('email', '=', email).executeTakeFirst();
}

export async function findUser(db: Kysely<AuthTables>, id: string): Promise<AuthUser | undefined> {
  return db.selectFrom('platform.auth_user').select(columns).where('id', '=', id).executeTakeFirst();
}

export interface NewUser extends AuthUser {
  accountId: string;
  passwordHash: string;
  /** ISO instant. */
  at: string;
}

/** Writes the user and the password that opens it. */
export async function insertUser(db: Kysely<AuthTables>, user: NewUser): Promise<void> {
  const stamps = { created_at: user.at, updated_at: user.at };
  const { id, practiceId, email, name } = user;
  await db
    .insertInto('platform.auth_user')
    .values({ id, practice_id: practiceId, email, name, ...stamps })
    .execute();
  await db
    .insertInto('platform.auth_account')
    .values({
      id: user.accountId,
      user_id: id,
      account_id: id,
      provider_id: 'credential',
      password: user.passwordHash,
      ...stamps,
    })
    .execute();
}

/** Takes a user away with sessions, password and second factor. */
export async function deleteUser(db: Kysely<AuthTables>, id: string): Promise<void> {
  await deletePromises(db, id);
  await db.deleteFrom('platform.auth_user').where('id', '=', id).execute();
}

export async function findPasswordHash(db: Kysely<AuthTables>, userId: string): Promise<string | undefined> {
  const account = await db
    .selectFrom('platform.auth_account')
    .select('password')
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return account?.password ?? undefined;
}

/** Takes back what was handed out before a password changed: links, trusted devices, half-done sign-ins. */
export async function deletePromises(db: Kysely<AuthTables>, userId: string): Promise<void> {
  await db.deleteFrom('platform.auth_verification').where('value', '=', userId).execute();
}
