import { caseLabels, caseParticipants, requireCase } from '#cases';
import { type Actor, notFound, Refusal, type Tx } from '#platform';
import type { Invoice, InvoiceStatus, InvoiceSummary } from '../contract/index.ts';
import { invoiceBalanceSentence } from '../rules/balance-sentence.ts';
import { lineTotalCents } from '../rules/invoice-total.ts';
import { findInvoice, type InvoiceRow, type LineRow, linesOf, lockInvoice } from './invoice.store.ts';
import { postingsOfSources } from './ledger.store.ts';
import { paymentsOf } from './payment.store.ts';

/** @throws Refusal 404 when the invoice is absent, or of a case the actor does not work on. */
export async function requireInvoice(tx: Tx, actor: Actor, invoiceId: string): Promise<InvoiceRow> {
  const row = await findInvoice(tx, actor.practiceId, invoiceId);
  if (!row) throw notFound('invoice');
  await requireOwnCase(tx, actor, row.case_id, 'invoice');
  return row;
}

/** Refuses in the name of what was asked for: "no such case" would tell that the invoice is there. */
export async function requireOwnCase(
  tx: Tx,
  actor: Actor,
  caseId: string,
  what: 'invoice' | 'payment',
): Promise<void> {
  try {
    await requireCase(tx, actor, caseId);
  } catch (error) {
    throw error instanceof Refusal && error.parts.status === 404 ? notFound(what) : error;
  }
}

/** The same, held until the transaction ends: for whatever changes it. */
export async function holdInvoice(tx: Tx, actor: Actor, invoiceId: string): Promise<InvoiceRow> {
  await requireInvoice(tx, actor, invoiceId);
  const row = await lockInvoice(tx, actor.practiceId, invoiceId);
  if (!row) throw notFound('invoice');
  return row;
}

export async function readInvoice(tx: Tx, actor: Actor, invoiceId: string): Promise<Invoice> {
  return showInvoice(tx, actor, await requireInvoice(tx, actor, invoiceId));
}

/** Everything a screen shows of an invoice. */
export async function showInvoice(tx: Tx, actor: Actor, row: InvoiceRow): Promise<Invoice> {
  const [summary] = await summarize(tx, [row]);
  if (!summary) throw notFound('invoice');
  const payments = await paymentsOf(tx, actor.practiceId, row.id);
  const lines = await linesOf(tx, actor.practiceId, row.id);
  return {
    ...summary,
    version: row.version,
    note: row.note,
    voidReason: row.void_reason,
    lines: lines.map(shownLine),
    payments,
    balanceSentence: invoiceBalanceSentence(summary),
    why: await postingsOfSources(tx, actor.practiceId, [row.id, ...payments.map((payment) => payment.id)]),
  };
}

export async function summarize(tx: Tx, rows: readonly InvoiceRow[]): Promise<InvoiceSummary[]> {
  const labels = await caseLabels(
    tx,
    rows.map((row) => row.case_id),
  );
  const payers = await payerNames(tx, rows);
  return rows.map((row) => {
    const caseLabel = labels.get(row.case_id)?.label ?? '';
    return {
      id: row.id,
      caseId: row.case_id,
      caseLabel,
      billTo: (row.payer_person_id && payers.get(row.payer_person_id)) || caseLabel,
      status: row.status as InvoiceStatus,
      number: row.number,
      issuedOn: row.issued_on,
      dueOn: row.due_on,
      totalCents: row.total_cents,
      paidCents: row.paid_cents,
      balanceCents: ['draft', 'void'].includes(row.status) ? 0 : row.total_cents - row.paid_cents,
    };
  });
}

async function payerNames(tx: Tx, rows: readonly InvoiceRow[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const caseIds = new Set(rows.filter((row) => row.payer_person_id).map((row) => row.case_id));
  for (const caseId of caseIds) {
    for (const { personId, name } of await caseParticipants(tx, caseId)) names.set(personId, name);
  }
  return names;
}

function shownLine(row: LineRow) {
  const { id, description, minutes, quantity, waived } = row;
  return {
    id,
    appointmentId: row.appointment_id,
    serviceDate: row.service_date,
    description,
    minutes,
    quantity,
    unitCents: row.unit_cents,
    totalCents: lineTotalCents({ quantity, unitCents: row.unit_cents, waived }),
    waived,
  };
}
