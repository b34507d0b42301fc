import type { Temporal } from 'temporal-polyfill';
import type { Actor, Tx } from '#platform';
import type { IssuedPaper } from '../rules/issued-paper.ts';
import type { InvoiceRow } from './invoice.store.ts';
import { paperOf } from './issue-invoice.ts';
import { loadIssued } from './issued.store.ts';

/** What went out; for a draft, what would go out today. */
export async function issuedOrDraft(
  tx: Tx,
  actor: Actor,
  invoice: InvoiceRow,
  now: Temporal.Instant,
): Promise<IssuedPaper> {
  const issued = await loadIssued(tx, actor.practiceId, invoice.id);
  return issued ?? paperOf(tx, actor, invoice, now.toString().slice(0, 10));
}
