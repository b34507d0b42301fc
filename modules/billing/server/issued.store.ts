import type { Tx } from '#platform';
import type { IssuedPaper } from '../rules/issued-paper.ts';
import type { BillingTables } from './tables.ts';

const on = (tx: Tx) => tx.withTables<BillingTables>();

export interface IssuedRow {
  practiceId: string;
  invoiceId: string;
  number: number;
  issuedAt: string;
  issuedBy: string;
  paper: IssuedPaper;
}

/** Keeps what went out. The server's role may add and read these rows, and nothing else. */
export async function insertIssued(tx: Tx, row: IssuedRow): Promise<void> {
  await on(tx)
    .insertInto('billing.issued_invoice')
    .values({
      practice_id: row.practiceId,
      invoice_id: row.invoiceId,
      number: row.number,
      issued_at: row.issuedAt,
      issued_by: row.issuedBy,
      paper: JSON.stringify(row.paper),
    })
    .execute();
}

export async function loadIssued(tx: Tx, practiceId: string, invoiceId: string): Promise<IssuedPaper | null> {
  const row = await on(tx)
    .selectFrom('billing.issued_invoice')
    .select('paper')
    .where('practice_id', '=', practiceId)
    .where('invoice_id', '=', invoiceId)
    .executeTakeFirst();
  return row ? (row.paper as IssuedPaper) : null;
}
