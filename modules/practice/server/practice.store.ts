import { sql } from 'kysely';
import type { Tx } from '#platform';
import type { Practice } from '../contract/index.ts';
import type { PracticeTables } from './tables.ts';

const on = (tx: Tx) => tx.withTables<PracticeTables>();

/** The practice of the transaction: row-level security leaves only the one. */
export async function loadPractice(tx: Tx): Promise<Practice> {
  const row = await on(tx).selectFrom('practice.practice').selectAll().executeTakeFirstOrThrow();
  return {
    practiceId: row.practice_id,
    name: row.name,
    zone: row.zone,
    currency: row.currency,
    phone: row.phone,
    email: row.email,
    website: row.website,
    address: row.address,
    invoiceNote: row.invoice_note,
    demo: row.demo,
    version: row.version,
  };
}

export interface NewPractice {
  practiceId: string;
  name: string;
  zone: string;
  demo: boolean;
  now: string;
}

export async function insertPractice(tx: Tx, practice: NewPractice): Promise<void> {
  await on(tx)
    .insertInto('practice.practice')
    .values({
      practice_id: practice.practiceId,
      name: practice.name,
      zone: practice.zone,
      demo: practice.demo,
      phone: null,
      email: null,
      website: null,
      created_at: practice.now,
    })
    .execute();
}

export type PracticeChange = Omit<Practice, 'practiceId' | 'currency' | 'demo'>;

/** @returns false when the row was changed since that version was read. */
export async function updatePractice(tx: Tx, practiceId: string, change: PracticeChange): Promise<boolean> {
  const { version, invoiceNote, address, ...plain } = change;
  const result = await on(tx)
    .updateTable('practice.practice')
    .set({ ...plain, address, invoice_note: invoiceNote, version: sql<number>`version + 1` })
    .where('practice_id', '=', practiceId)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
