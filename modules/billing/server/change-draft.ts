import { type Actor, refuse, stale, type Tx, useCase } from '#platform';
import { billingContract, type InvoiceLineInput } from '../contract/index.ts';
import type { DraftLine } from '../rules/draft-lines.ts';
import { invoiceTotalCents } from '../rules/invoice-total.ts';
import {
  changeInvoice,
  deleteDraft,
  deleteLines,
  type InvoiceRow,
  insertLines,
  type LineRow,
  linesOf,
} from './invoice.store.ts';
import { holdInvoice, readInvoice, showInvoice } from './read-invoice.ts';

/** Changes a draft: its lines, when it is due, what it says. */
export const updateDraft = useCase(
  billingContract.invoices.updateDraft,
  async ({ input, actor, tx, saw }) => {
    saw('invoice', input.invoiceId);
    const draft = await holdInvoice(tx, actor, input.invoiceId);
    refuseUnlessDraft(draft);
    await refuseStale(tx, actor, draft, input.version);
    refuseLineTwice(input.lines);
    const before = await linesOf(tx, actor.practiceId, draft.id);
    const lines = input.lines.map((line, index) => mergeLine(line, before, index));
    await deleteLines(tx, actor.practiceId, draft.id);
    await insertLines(tx, actor.practiceId, draft.id, lines);
    const change = { due_on: input.dueOn, note: input.note, total_cents: invoiceTotalCents(lines) };
    await changeInvoice(tx, actor.practiceId, draft.id, change);
    return readInvoice(tx, actor, draft.id);
  },
);

export const discardDraft = useCase(
  billingContract.invoices.discardDraft,
  async ({ input, actor, tx, saw }) => {
    saw('invoice', input.invoiceId);
    const draft = await holdInvoice(tx, actor, input.invoiceId);
    refuseUnlessDraft(draft);
    await deleteDraft(tx, actor.practiceId, draft.id);
    return { discarded: true } as const;
  },
);

/** @throws Refusal 409 once it has a number: what was issued stays as it is. */
export function refuseUnlessDraft(invoice: InvoiceRow): void {
  if (invoice.status === 'draft') return;
  throw refuse({
    code: 'invoice.already_issued',
    status: 409,
    sentence: `Invoice ${invoice.number} was issued and does not change any more. Void it and make a new one instead.`,
  });
}

/** @throws Refusal 409 with what it says now, when it was changed since the caller read it. */
export async function refuseStale(tx: Tx, actor: Actor, invoice: InvoiceRow, version: number): Promise<void> {
  if (invoice.version !== version) throw stale(await showInvoice(tx, actor, invoice));
}

/** One appointment gives one line, so a line's id can stand on the draft only once. */
function refuseLineTwice(lines: readonly InvoiceLineInput[]): void {
  const ids = lines.map((line) => line.id);
  const index = ids.findIndex((id, at) => id !== null && ids.indexOf(id) !== at);
  if (index === -1) return;
  const sentence = 'This line stands on the invoice twice. Add a free line instead.';
  throw refuse({ code: 'invoice.line_twice', status: 422, sentence, field: `lines.${index}.id` });
}

/** A line keeps the tie to its appointment by its id; a line without one is free. */
function mergeLine(line: InvoiceLineInput, before: readonly LineRow[], index: number): DraftLine {
  const { id, ...written } = line;
  const origin = id === null ? undefined : before.find((each) => each.id === id);
  if (id !== null && !origin) {
    const sentence = 'This line is not on the draft any more. Load it again.';
    throw refuse({ code: 'invoice.line_unknown', status: 422, sentence, field: `lines.${index}.id` });
  }
  return {
    ...written,
    appointmentId: origin?.appointment_id ?? null,
    personId: origin?.person_id ?? null,
    providerId: origin?.provider_id ?? null,
  };
}
