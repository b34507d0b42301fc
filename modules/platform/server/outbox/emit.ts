import type { Tx } from '../db/database.ts';
import { insertEvent } from './outbox.store.ts';

/**
 * Tells the other modules that something happened, in the transaction in which it did.
 * The practice is the transaction's own. Payloads carry ids, never what a client said.
 * @example await emit(tx, 'invoice.issued', { invoiceId })
 */
export async function emit(tx: Tx, name: string, payload: Record<string, unknown>): Promise<void> {
  await insertEvent(tx, name, payload);
}

/** A module's ear: called once for each event of that name, in a transaction of its own, at least once. */
export interface Subscriber {
  event: string;
  handle(tx: Tx, practiceId: string, payload: Record<string, unknown>): Promise<void>;
}
