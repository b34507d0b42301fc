// Made by `npm run db:types` from the migrated database.
import type { Generated } from 'kysely';

export type BillingTables = {
  'billing.allocation': {
    practice_id: string;
    payment_id: string;
    invoice_id: string;
    amount_cents: number;
  };
  'billing.invoice': {
    practice_id: string;
    id: string;
    case_id: string;
    payer_person_id: string | null;
    status: string;
    number: number | null;
    total_cents: number;
    paid_cents: Generated<number>;
    due_on: string | null;
    note: Generated<string>;
    issued_on: string | null;
    void_reason: string | null;
    version: Generated<number>;
    created_by: string;
    created_at: string;
  };
  'billing.invoice_counter': {
    practice_id: string;
    last_number: number;
  };
  'billing.invoice_line': {
    practice_id: string;
    id: string;
    invoice_id: string;
    position: number;
    appointment_id: string | null;
    person_id: string | null;
    provider_id: string | null;
    service_date: string;
    description: string;
    minutes: number | null;
    quantity: number;
    unit_cents: number;
    waived: Generated<boolean>;
    live: Generated<boolean>;
  };
  'billing.issued_invoice': {
    practice_id: string;
    invoice_id: string;
    number: number;
    issued_at: string;
    issued_by: string;
    paper: unknown;
  };
  'billing.ledger_account': {
    practice_id: string;
    id: string;
    kind: string;
    case_id: string | null;
    payer_person_id: string | null;
  };
  'billing.ledger_entry': {
    practice_id: string;
    id: string;
    at: string;
    kind: string;
    memo: string;
    source_id: string;
  };
  'billing.ledger_posting': {
    practice_id: string;
    entry_id: string;
    position: number;
    account_id: string;
    amount_cents: number;
  };
  'billing.payment': {
    practice_id: string;
    id: string;
    case_id: string;
    method: string;
    amount_cents: number;
    received_on: string;
    reference: string | null;
    recorded_by: string;
    recorded_at: string;
    voided_at: string | null;
    void_reason: string | null;
  };
};
