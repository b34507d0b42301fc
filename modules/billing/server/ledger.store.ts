import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { newId, type Tx } from '#platform';
import { sumCents } from '#platform/contract';
import type { Posting } from '../contract/index.ts';
import type { AccountKey, Entry } from '../rules/entries.ts';
import type { BillingTables } from './tables.ts';

const on = (tx: Tx) => tx.withTables<BillingTables>();

/** Posts an entry through the only way in; the database refuses one that does not balance. */
export async function postEntry(
  tx: Tx,
  practiceId: string,
  entry: Entry,
  at: Temporal.Instant,
): Promise<void> {
  const accounts: string[] = [];
  for (const { account } of entry.postings) accounts.push(await accountId(tx, practiceId, account));
  const amounts = entry.postings.map((posting) => posting.amountCents);
  await sql`select billing.post_entry(
      ${newId()}::uuid, ${at.toString()}::timestamptz, ${entry.kind}, ${entry.memo}, ${entry.sourceId}::uuid,
      ${`{${accounts.join(',')}}`}::uuid[], ${`{${amounts.join(',')}}`}::bigint[])`.execute(tx);
}

/** Finds an account, or opens it; two who open it at once end with one. */
async function accountId(tx: Tx, practiceId: string, key: AccountKey): Promise<string> {
  const row = {
    practice_id: practiceId,
    id: newId(),
    kind: key.kind,
    case_id: key.caseId,
    payer_person_id: key.payerPersonId,
  };
  await on(tx)
    .insertInto('billing.ledger_account')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['practice_id', 'kind', 'case_id', 'payer_person_id']).doNothing(),
    )
    .execute();
  const found = await on(tx)
    .selectFrom('billing.ledger_account')
    .select('id')
    .where('practice_id', '=', practiceId)
    .where('kind', '=', key.kind)
    .where('case_id', 'is not distinct from', key.caseId)
    .where('payer_person_id', 'is not distinct from', key.payerPersonId)
    .executeTakeFirstOrThrow();
  return found.id;
}

/** Every posting that moved what a case owes, oldest first, in the words it was booked with. */
export async function receivablePostings(tx: Tx, practiceId: string, caseId: string): Promise<Posting[]> {
  const rows = await on(tx)
    .selectFrom('billing.ledger_account as a')
    .innerJoin('billing.ledger_posting as p', (join) =>
      join.onRef('p.practice_id', '=', 'a.practice_id').onRef('p.account_id', '=', 'a.id'),
    )
    .innerJoin('billing.ledger_entry as e', (join) =>
      join.onRef('e.practice_id', '=', 'p.practice_id').onRef('e.id', '=', 'p.entry_id'),
    )
    .select(['e.at', 'e.memo', 'p.amount_cents'])
    .where('a.practice_id', '=', practiceId)
    .where('a.kind', '=', 'receivable')
    .where('a.case_id', '=', caseId)
    .orderBy('e.at')
    .orderBy('e.id')
    .execute();
  return rows.map((row) => ({ at: row.at, memo: row.memo, amountCents: row.amount_cents }));
}

/** Postings to what is owed that came from these sources: an invoice and the payments on it. */
export async function postingsOfSources(
  tx: Tx,
  practiceId: string,
  sourceIds: readonly string[],
): Promise<Posting[]> {
  const rows = await on(tx)
    .selectFrom('billing.ledger_entry as e')
    .innerJoin('billing.ledger_posting as p', (join) =>
      join.onRef('p.practice_id', '=', 'e.practice_id').onRef('p.entry_id', '=', 'e.id'),
    )
    .innerJoin('billing.ledger_account as a', (join) =>
      join
        .onRef('a.practice_id', '=', 'p.practice_id')
        .onRef('a.id', '=', 'p.account_id')
        .on('a.kind', '=', 'receivable'),
    )
    .select(['e.at', 'e.memo', 'p.amount_cents'])
    .where('e.practice_id', '=', practiceId)
    .where('e.source_id', 'in', sourceIds)
    .orderBy('e.at')
    .orderBy('e.id')
    .execute();
  return rows.map((row) => ({ at: row.at, memo: row.memo, amountCents: row.amount_cents }));
}

/** What a case owes: the sum of its postings, and nothing stored beside them. */
export async function caseBalanceCents(tx: Tx, practiceId: string, caseId: string): Promise<number> {
  return sumCents((await receivablePostings(tx, practiceId, caseId)).map((posting) => posting.amountCents));
}
