import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../db/database.ts';
import { refuse } from '../refusal.ts';

export interface IdempotentCall {
  practiceId: string;
  actorId: string;
  key: string;
  action: string;
  input: unknown;
}

/**
 * Answers a repeated write with what the first one answered.
 * @returns the stored answer, or null when this call is the first.
 * @throws Refusal 422 when the key was used for something else.
 */
export async function recallAnswer(tx: Tx, call: IdempotentCall): Promise<{ output: unknown } | null> {
  const stored = await tx
    .selectFrom('platform.idempotency_key')
    .select(['action', 'request_hash', 'response'])
    .where('practice_id', '=', call.practiceId)
    .where('actor_id', '=', call.actorId)
    .where('key', '=', call.key)
    .executeTakeFirst();
  if (!stored) return null;
  if (stored.action === call.action && stored.request_hash === hashOf(call.input)) {
    return stored.response as { output: unknown };
  }
  throw refuse({
    code: 'idempotency.reused',
    status: 422,
    sentence: 'This Idempotency-Key was used for another request. Make a new key for a new request.',
  });
}

/** Keeps the answer in the transaction of the write: both are there, or neither. */
export async function keepAnswer(tx: Tx, call: IdempotentCall, output: unknown, now: Temporal.Instant) {
  await tx
    .insertInto('platform.idempotency_key')
    .values({
      practice_id: call.practiceId,
      actor_id: call.actorId,
      key: call.key,
      action: call.action,
      request_hash: hashOf(call.input),
      response: JSON.stringify({ output }),
      created_at: now.toString(),
    })
    .execute();
}

/** Keys are good for a day; after that a repeat is a new request. */
export async function forgetAnswers(tx: Tx, practiceId: string, now: Temporal.Instant): Promise<void> {
  await tx
    .deleteFrom('platform.idempotency_key')
    .where('practice_id', '=', practiceId)
    .where('created_at', '<', now.subtract({ hours: 24 }).toString())
    .execute();
}

const hashOf = (input: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(input ?? null))
    .digest('hex');
