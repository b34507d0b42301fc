import { sql } from 'kysely';
import { newId, type Tx } from '#platform';
import type { PaymentMethod } from '../contract/index.ts';
import { chargeEntry, type Entry, paymentEntry } from '../rules/entries.ts';
import type { IssuedPaper } from '../rules/issued-paper.ts';
import type { BillingTables } from './tables.ts';

/** An invoice of one appointment that was issued, and perhaps paid in full. */
export interface HistoricInvoice {
  caseId: string;
  payerPersonId: string | null;
  appointmentId: string;
  providerId: string;
  paper: IssuedPaper;
  payment: { method: PaymentMethod; receivedOn: string; reference: string | null } | null;
}

const on = (tx: Tx) => tx.withTables<BillingTables>();

/** Writes many issued invoices with their ledger entries at once, in the order of their numbers. */
export async function storeInvoices(
  tx: Tx,
  practiceId: string,
  history: readonly HistoricInvoice[],
  by: { staffId: string; firstNumber: number },
): Promise<void> {
  if (history.length === 0) return;
  const numbered = history.map((each, index) => ({
    ...each,
    id: newId(),
    paymentId: newId(),
    number: by.firstNumber + index,
    at: `${each.paper.issuedOn}T20:00:00Z`,
  }));
  const last = by.firstNumber + history.length - 1;
  await on(tx)
    .insertInto('billing.invoice_counter')
    .values({ practice_id: practiceId, last_number: last })
    .onConflict((conflict) => conflict.column('practice_id').doUpdateSet({ last_number: last }))
    .execute();
  await insertDocuments(tx, practiceId, numbered, by.staffId);
  await insertPayments(tx, practiceId, numbered, by.staffId);
  await postAll(tx, practiceId, numbered);
}

type Numbered = HistoricInvoice & { id: string; paymentId: string; number: number; at: string };

async function insertDocuments(
  tx: Tx,
  practiceId: string,
  invoices: readonly Numbered[],
  staffId: string,
): Promise<void> {
  const invoiceRows = invoices.map((each) => ({
    practice_id: practiceId,
    id: each.id,
    case_id: each.caseId,
    payer_person_id: each.payerPersonId,
    status: each.payment ? 'paid' : 'issued',
    number: each.number,
    total_cents: each.paper.totalCents,
    paid_cents: each.payment ? each.paper.totalCents : 0,
    due_on: each.paper.dueOn,
    issued_on: each.paper.issuedOn,
    void_reason: null,
    created_by: staffId,
    created_at: each.at,
  }));
  await on(tx).insertInto('billing.invoice').values(invoiceRows).execute();
  const lineRows = invoices.flatMap((each) =>
    each.paper.lines.map((line, position) => ({
      practice_id: practiceId,
      id: newId(),
      invoice_id: each.id,
      position,
      appointment_id: each.appointmentId,
      person_id: each.payerPersonId,
      provider_id: each.providerId,
      service_date: line.serviceDate,
      description: line.description,
      minutes: line.minutes,
      quantity: line.quantity,
      unit_cents: line.unitCents,
    })),
  );
  await on(tx).insertInto('billing.invoice_line').values(lineRows).execute();
  const issuedRows = invoices.map((each) => ({
    practice_id: practiceId,
    invoice_id: each.id,
    number: each.number,
    issued_at: each.at,
    issued_by: staffId,
    paper: JSON.stringify(each.paper),
  }));
  await on(tx).insertInto('billing.issued_invoice').values(issuedRows).execute();
}

async function insertPayments(
  tx: Tx,
  practiceId: string,
  invoices: readonly Numbered[],
  staffId: string,
): Promise<void> {
  const paid = invoices.flatMap((each) => (each.payment ? [{ ...each, payment: each.payment }] : []));
  if (paid.length === 0) return;
  const paymentRows = paid.map((each) => ({
    practice_id: practiceId,
    id: each.paymentId,
    case_id: each.caseId,
    method: each.payment.method,
    amount_cents: each.paper.totalCents,
    received_on: each.payment.receivedOn,
    reference: each.payment.reference,
    recorded_by: staffId,
    recorded_at: `${each.payment.receivedOn}T21:00:00Z`,
    voided_at: null,
    void_reason: null,
  }));
  await on(tx).insertInto('billing.payment').values(paymentRows).execute();
  const allocationRows = paid.map((each) => ({
    practice_id: practiceId,
    payment_id: each.paymentId,
    invoice_id: each.id,
    amount_cents: each.paper.totalCents,
  }));
  await on(tx).insertInto('billing.allocation').values(allocationRows).execute();
}

/** Opens the accounts that are needed, then posts through the same function as every other entry. */
async function postAll(tx: Tx, practiceId: string, invoices: readonly Numbered[]): Promise<void> {
  const entries = invoices.flatMap((each) => entriesOf(each));
  const keys = new Map(
    entries.flatMap(({ entry }) => entry.postings.map(({ account }) => [JSON.stringify(account), account])),
  );
  const accountRows = [...keys.values()].map((key) => ({
    practice_id: practiceId,
    id: newId(),
    kind: key.kind,
    case_id: key.caseId,
    payer_person_id: key.payerPersonId,
  }));
  await on(tx)
    .insertInto('billing.ledger_account')
    .values(accountRows)
    .onConflict((conflict) =>
      conflict.columns(['practice_id', 'kind', 'case_id', 'payer_person_id']).doNothing(),
    )
    .execute();
  const records = entries.map(({ entry, at }) => ({
    id: newId(),
    at,
    kind: entry.kind,
    memo: entry.memo,
    source_id: entry.sourceId,
    postings: entry.postings.map(({ account, amountCents }) => ({ ...account, amountCents })),
  }));
  await sql`
    select billing.post_entry(e.id, e.at, e.kind, e.memo, e.source_id, p.accounts, p.amounts)
      from jsonb_to_recordset(${JSON.stringify(records)}::jsonb)
             as e (id uuid, at timestamptz, kind text, memo text, source_id uuid, postings jsonb)
     cross join lateral (
       select array_agg(a.id order by q.position) as accounts, array_agg(q."amountCents" order by q.position) as amounts
         from rows from (jsonb_to_recordset(e.postings)
                as (kind text, "caseId" uuid, "payerPersonId" uuid, "amountCents" bigint)) with ordinality
                as q (kind, "caseId", "payerPersonId", "amountCents", position)
         join billing.ledger_account a
           on a.practice_id = ${practiceId} and a.kind = q.kind
          and a.case_id is not distinct from q."caseId" and a.payer_person_id is not distinct from q."payerPersonId"
     ) p`.execute(tx);
}

function entriesOf(invoice: Numbered): { entry: Entry; at: string }[] {
  const { caseId, payerPersonId, paper, payment, number } = invoice;
  const owner = { caseId, payerPersonId, amountCents: paper.totalCents };
  const charge = chargeEntry({ ...owner, sourceId: invoice.id, memo: `Invoice ${number} issued` });
  const entries = [{ entry: charge, at: invoice.at }];
  if (payment) {
    const memo = `Payment on invoice ${number}`;
    const entry = paymentEntry({ ...owner, sourceId: invoice.paymentId, memo });
    entries.push({ entry, at: `${payment.receivedOn}T21:00:00Z` });
  }
  return entries;
}
