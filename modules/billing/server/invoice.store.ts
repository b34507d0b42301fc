import { sql } from 'kysely';
import { newId, type Tx } from '#platform';
import type { InvoiceStatus } from '../contract/index.ts';
import type { DraftLine } from '../rules/draft-lines.ts';
import type { BillingTables } from './tables.ts';

const on = (tx: Tx) => tx.withTables<BillingTables>();

export interface InvoiceRow {
  id: string;
  case_id: string;
  payer_person_id: string | null;
  status: string;
  number: number | null;
  total_cents: number;
  paid_cents: number;
  due_on: string | null;
  note: string;
  issued_on: string | null;
  void_reason: string | null;
  version: number;
}

export interface NewDraft {
  practiceId: string;
  caseId: string;
  payerPersonId: string | null;
  totalCents: number;
  note: string;
  createdBy: string;
  createdAt: string;
}

export async function insertDraft(tx: Tx, draft: NewDraft): Promise<string> {
  const id = newId();
  await on(tx)
    .insertInto('billing.invoice')
    .values({
      practice_id: draft.practiceId,
      id,
      case_id: draft.caseId,
      payer_person_id: draft.payerPersonId,
      status: 'draft',
      number: null,
      total_cents: draft.totalCents,
      due_on: null,
      note: draft.note,
      issued_on: null,
      void_reason: null,
      created_by: draft.createdBy,
      created_at: draft.createdAt,
    })
    .execute();
  return id;
}

/** Waits for whoever holds the invoice, so that two changes of one invoice follow each other. */
export async function lockInvoice(tx: Tx, practiceId: string, id: string): Promise<InvoiceRow | null> {
  const row = await invoices(tx, practiceId).where('id', '=', id).forUpdate().executeTakeFirst();
  return row ?? null;
}

export async function findInvoice(tx: Tx, practiceId: string, id: string): Promise<InvoiceRow | null> {
  return (await invoices(tx, practiceId).where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function invoicesOfAppointment(
  tx: Tx,
  practiceId: string,
  appointmentIds: readonly string[],
): Promise<InvoiceRow[]> {
  return invoices(tx, practiceId)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('billing.invoice_line')
        .select('invoice_id')
        .where('practice_id', '=', practiceId)
        .where('appointment_id', 'in', appointmentIds),
    )
    .orderBy('id')
    .execute();
}

export interface InvoiceQuery {
  practiceId: string;
  /** Null for every case. */
  caseIds: readonly string[] | null;
  statuses: readonly InvoiceStatus[] | null;
  beforeId?: string | undefined;
  limit: number;
}

export async function listInvoices(tx: Tx, query: InvoiceQuery): Promise<InvoiceRow[]> {
  let select = invoices(tx, query.practiceId).orderBy('id', 'desc').limit(query.limit);
  if (query.caseIds)
    select = select.where(sql<boolean>`case_id = any(${`{${query.caseIds.join(',')}}`}::uuid[])`);
  if (query.statuses) select = select.where('status', 'in', [...query.statuses]);
  if (query.beforeId) select = select.where('id', '<', query.beforeId);
  return select.execute();
}

/** How many invoices of a case are not paid in full. */
export async function countOpenInvoices(tx: Tx, practiceId: string, caseId: string): Promise<number> {
  const { open } = await on(tx)
    .selectFrom('billing.invoice')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('practice_id', '=', practiceId)
    .where('case_id', '=', caseId)
    .where('status', 'in', ['issued', 'part_paid'])
    .executeTakeFirstOrThrow();
  return open;
}

function invoices(tx: Tx, practiceId: string) {
  return on(tx)
    .selectFrom('billing.invoice')
    .select(['id', 'case_id', 'payer_person_id', 'status', 'number', 'total_cents', 'paid_cents'])
    .select(['due_on', 'note', 'issued_on', 'void_reason', 'version'])
    .where('practice_id', '=', practiceId);
}

type InvoiceChange = Partial<Omit<InvoiceRow, 'id' | 'case_id' | 'payer_person_id' | 'version'>>;

export async function changeInvoice(
  tx: Tx,
  practiceId: string,
  id: string,
  change: InvoiceChange,
): Promise<void> {
  await on(tx)
    .updateTable('billing.invoice')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .execute();
}

export async function deleteDraft(tx: Tx, practiceId: string, id: string): Promise<void> {
  await deleteLines(tx, practiceId, id);
  await on(tx)
    .deleteFrom('billing.invoice')
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .execute();
}

/** The next number of the practice, without a gap: whoever issues next waits until this one is done or given up. */
export async function nextNumber(tx: Tx, practiceId: string): Promise<number> {
  const row = await on(tx)
    .insertInto('billing.invoice_counter')
    .values({ practice_id: practiceId, last_number: FIRST_NUMBER })
    .onConflict((conflict) =>
      conflict
        .column('practice_id')
        .doUpdateSet({ last_number: sql<number>`invoice_counter.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return row.last_number;
}

const FIRST_NUMBER = 1001;

export interface LineRow {
  id: string;
  appointment_id: string | null;
  person_id: string | null;
  provider_id: string | null;
  service_date: string;
  description: string;
  minutes: number | null;
  quantity: number;
  unit_cents: number;
  waived: boolean;
}

export async function linesOf(tx: Tx, practiceId: string, invoiceId: string): Promise<LineRow[]> {
  return on(tx)
    .selectFrom('billing.invoice_line')
    .select([
      'id',
      'appointment_id',
      'person_id',
      'provider_id',
      'service_date',
      'description',
      'minutes',
      'quantity',
    ])
    .select(['unit_cents', 'waived'])
    .where('practice_id', '=', practiceId)
    .where('invoice_id', '=', invoiceId)
    .orderBy('position')
    .execute();
}

export async function insertLines(
  tx: Tx,
  practiceId: string,
  invoiceId: string,
  lines: readonly DraftLine[],
): Promise<void> {
  await on(tx)
    .insertInto('billing.invoice_line')
    .values(
      lines.map((line, position) => ({
        practice_id: practiceId,
        id: newId(),
        invoice_id: invoiceId,
        position,
        appointment_id: line.appointmentId,
        person_id: line.personId,
        provider_id: line.providerId,
        service_date: line.serviceDate,
        description: line.description,
        minutes: line.minutes,
        quantity: line.quantity,
        unit_cents: line.unitCents,
        waived: line.waived,
      })),
    )
    .execute();
}

export async function deleteLines(tx: Tx, practiceId: string, invoiceId: string): Promise<void> {
  await on(tx)
    .deleteFrom('billing.invoice_line')
    .where('practice_id', '=', practiceId)
    .where('invoice_id', '=', invoiceId)
    .execute();
}

/** After an invoice is void, what it billed may be billed again. */
export async function freeLines(tx: Tx, practiceId: string, invoiceId: string): Promise<void> {
  await on(tx)
    .updateTable('billing.invoice_line')
    .set({ live: false })
    .where('practice_id', '=', practiceId)
    .where('invoice_id', '=', invoiceId)
    .execute();
}
