import type { Tx } from '../db/database.ts';
import type { PlatformTables } from '../tables.ts';

export type SealedRow = Awaited<ReturnType<typeof selectForSeal>>[number];

interface SealRange {
  afterId: string | null;
  throughId?: string;
  settledBy?: string;
  limit?: number;
}

/** The events of one seal, oldest first, with exactly the columns that its digest covers, in this order. */
export async function selectForSeal(tx: Tx, practiceId: string, range: SealRange) {
  let query = tx
    .selectFrom('platform.audit_event')
    .select(['id', 'at', 'actor_staff_id', 'actor_name', 'on_behalf_of', 'via', 'token_id'])
    .select(['action', 'effect', 'outcome', 'subject_kind', 'subject_ids'])
    .where('practice_id', '=', practiceId)
    .orderBy('id');
  if (range.afterId) query = query.where('id', '>', range.afterId);
  if (range.throughId) query = query.where('id', '<=', range.throughId);
  if (range.settledBy) query = query.where('at', '<', range.settledBy);
  if (range.limit) query = query.limit(range.limit);
  return query.execute();
}

export async function lastSeal(tx: Tx, practiceId: string) {
  return tx
    .selectFrom('platform.audit_seal')
    .select(['number', 'through_id', 'digest'])
    .where('practice_id', '=', practiceId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function listSeals(tx: Tx, practiceId: string) {
  return tx
    .selectFrom('platform.audit_seal')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .orderBy('number')
    .execute();
}

export async function insertSeal(tx: Tx, seal: PlatformTables['platform.audit_seal']): Promise<void> {
  await tx.insertInto('platform.audit_seal').values(seal).execute();
}
