import type { Tx } from '#platform';
import type { Payment, PaymentMethod } from '../contract/index.ts';
import type { BillingTables } from './tables.ts';

const on = (tx: Tx) => tx.withTables<BillingTables>();

export interface NewPayment {
  practiceId: string;
  id: string;
  caseId: string;
  invoiceId: string;
  method: PaymentMethod;
  amountCents: number;
  receivedOn: string;
  reference: string | null;
  recordedBy: string;
  recordedAt: string;
}

/** Writes a payment and gives all of it to its invoice. */
export async function insertPayment(tx: Tx, payment: NewPayment): Promise<void> {
  await on(tx)
    .insertInto('billing.payment')
    .values({
      practice_id: payment.practiceId,
      id: payment.id,
      case_id: payment.caseId,
      method: payment.method,
      amount_cents: payment.amountCents,
      received_on: payment.receivedOn,
      reference: payment.reference,
      recorded_by: payment.recordedBy,
      recorded_at: payment.recordedAt,
      voided_at: null,
      void_reason: null,
    })
    .execute();
  await on(tx)
    .insertInto('billing.allocation')
    .values({
      practice_id: payment.practiceId,
      payment_id: payment.id,
      invoice_id: payment.invoiceId,
      amount_cents: payment.amountCents,
    })
    .execute();
}

export async function paymentsOf(tx: Tx, practiceId: string, invoiceId: string): Promise<Payment[]> {
  const rows = await on(tx)
    .selectFrom('billing.allocation as a')
    .innerJoin('billing.payment as p', (join) =>
      join.onRef('p.practice_id', '=', 'a.practice_id').onRef('p.id', '=', 'a.payment_id'),
    )
    .select(['p.id', 'p.method', 'a.amount_cents', 'p.received_on', 'p.reference', 'p.voided_at'])
    .where('a.practice_id', '=', practiceId)
    .where('a.invoice_id', '=', invoiceId)
    .orderBy('p.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    method: row.method as PaymentMethod,
    amountCents: row.amount_cents,
    receivedOn: row.received_on,
    reference: row.reference,
    voidedAt: row.voided_at,
  }));
}

export interface PaymentRow {
  id: string;
  case_id: string;
  invoice_id: string;
  method: string;
  amount_cents: number;
  received_on: string;
  reference: string | null;
  voided_at: string | null;
}

export async function findPayment(tx: Tx, practiceId: string, id: string): Promise<PaymentRow | null> {
  const row = await on(tx)
    .selectFrom('billing.payment as p')
    .innerJoin('billing.allocation as a', (join) =>
      join.onRef('a.practice_id', '=', 'p.practice_id').onRef('a.payment_id', '=', 'p.id'),
    )
    .select([
      'p.id',
      'p.case_id',
      'a.invoice_id',
      'p.method',
      'p.amount_cents',
      'p.received_on',
      'p.reference',
      'p.voided_at',
    ])
    .where('p.practice_id', '=', practiceId)
    .where('p.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export async function voidPaymentRow(
  tx: Tx,
  practiceId: string,
  id: string,
  at: string,
  reason: string,
): Promise<void> {
  await on(tx)
    .updateTable('billing.payment')
    .set({ voided_at: at, void_reason: reason })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .execute();
}
