import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../db/database.ts';
import type { PlatformTables } from '../tables.ts';

export async function loadToken(tx: Tx, practiceId: string, tokenId: string) {
  return tx
    .selectFrom('platform.api_token')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('id', '=', tokenId)
    .executeTakeFirst();
}

/** Notes the use of a token, at most once a minute: a busy script must not make every read a write. */
export async function markTokenUsed(tx: Tx, practiceId: string, tokenId: string, now: Temporal.Instant) {
  await tx
    .updateTable('platform.api_token')
    .set({ last_used_at: now.toString() })
    .where('practice_id', '=', practiceId)
    .where('id', '=', tokenId)
    .where(
      sql<boolean>`coalesce(last_used_at, '-infinity') < ${now.toString()}::timestamptz - interval '1 minute'`,
    )
    .execute();
}

export async function listTokens(tx: Tx, practiceId: string) {
  return tx
    .selectFrom('platform.api_token')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .orderBy('created_at', 'desc')
    .execute();
}

export async function insertToken(tx: Tx, row: PlatformTables['platform.api_token']) {
  return tx.insertInto('platform.api_token').values(row).returningAll().executeTakeFirstOrThrow();
}

export async function revokeToken(tx: Tx, practiceId: string, tokenId: string, now: Temporal.Instant) {
  return tx
    .updateTable('platform.api_token')
    .set({ revoked_at: sql<string>`coalesce(revoked_at, ${now.toString()}::timestamptz)` })
    .where('practice_id', '=', practiceId)
    .where('id', '=', tokenId)
    .returningAll()
    .executeTakeFirst();
}
