import type { Temporal } from 'temporal-polyfill';
import type { Database, Tx } from '../db/database.ts';

/** The practices that live in this database. */
export async function listTenants(db: Database): Promise<string[]> {
  const rows = await db.outsidePractice((tx) =>
    tx.selectFrom('platform.tenant').select('practice_id').execute(),
  );
  return rows.map((row) => row.practice_id);
}

/** Makes a practice known to the jobs. Called once, in the transaction that creates it. */
export async function registerTenant(tx: Tx, practiceId: string, now: Temporal.Instant): Promise<void> {
  await tx
    .insertInto('platform.tenant')
    .values({ practice_id: practiceId, created_at: now.toString() })
    .execute();
}
