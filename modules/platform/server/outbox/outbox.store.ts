import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../db/database.ts';
import { newId } from '../ids.ts';

export async function insertEvent(tx: Tx, name: string, payload: Record<string, unknown>): Promise<void> {
  await tx
    .insertInto('platform.outbox_event')
    .values({
      practice_id: sql<string>`current_setting('app.practice_id')::uuid`,
      id: newId(),
      name,
      payload: JSON.stringify(payload),
      created_at: sql<string>`now()`,
      delivered_at: null,
      last_error: null,
    })
    .execute();
}

const MAX_ATTEMPTS = 10;

/** Takes the oldest waiting event; one that another process holds is skipped. */
export async function takeEvent(tx: Tx, practiceId: string) {
  return tx
    .selectFrom('platform.outbox_event')
    .select(['id', 'name', 'payload'])
    .where('practice_id', '=', practiceId)
    .where('delivered_at', 'is', null)
    .where('attempts', '<', MAX_ATTEMPTS)
    .orderBy('attempts')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

export async function markDelivered(
  tx: Tx,
  practiceId: string,
  id: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('platform.outbox_event')
    .set({ delivered_at: now.toString() })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .execute();
}

/** Remembers a failed hand-over; the event is tried again after the others. */
export async function markFailed(tx: Tx, practiceId: string, id: string, reason: string): Promise<void> {
  await tx
    .updateTable('platform.outbox_event')
    .set({ attempts: sql<number>`attempts + 1`, last_error: reason })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .execute();
}

/** Delivered events have told what they had to tell. */
export async function forgetDelivered(tx: Tx, practiceId: string, now: Temporal.Instant): Promise<void> {
  await tx
    .deleteFrom('platform.outbox_event')
    .where('practice_id', '=', practiceId)
    .where('delivered_at', '<', now.subtract({ hours: 24 * 30 }).toString())
    .execute();
}
