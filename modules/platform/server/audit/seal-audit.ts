import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../db/database.ts';
import { insertSeal, lastSeal, listSeals, type SealedRow, selectForSeal } from './seal.store.ts';

/** A transaction lasts at most half of this, so no event can appear behind a seal. */
const SETTLE_SECONDS = 60;
const MAX_EVENTS = 20_000;

/** Seals what has settled since the last seal. @returns how many events the new seal covers. */
export async function sealAudit(tx: Tx, practiceId: string, now: Temporal.Instant): Promise<number> {
  const before = await lastSeal(tx, practiceId);
  const rows = await selectForSeal(tx, practiceId, {
    afterId: before?.through_id ?? null,
    settledBy: now.subtract({ seconds: SETTLE_SECONDS }).toString(),
    limit: MAX_EVENTS,
  });
  const last = rows.at(-1);
  if (!last) return 0;
  const previousDigest = before?.digest ?? '';
  await insertSeal(tx, {
    practice_id: practiceId,
    number: (before?.number ?? 0) + 1,
    sealed_at: now.toString(),
    after_id: before?.through_id ?? null,
    through_id: last.id,
    event_count: rows.length,
    digest: digestOf(previousDigest, rows),
    previous_digest: previousDigest,
  });
  return rows.length;
}

/** Recomputes every seal. `brokenAt` is the first seal that no longer fits the rows it covers. */
export async function verifyAudit(tx: Tx, practiceId: string) {
  const seals = await listSeals(tx, practiceId);
  let previousDigest = '';
  let rowCount = 0;
  for (const seal of seals) {
    const rows = await selectForSeal(tx, practiceId, { afterId: seal.after_id, throughId: seal.through_id });
    const fits = seal.previous_digest === previousDigest && seal.digest === digestOf(previousDigest, rows);
    if (!fits) return { intact: false, seals: seals.length, rows: rowCount, brokenAt: seal.number };
    previousDigest = seal.digest;
    rowCount += rows.length;
  }
  return { intact: true, seals: seals.length, rows: rowCount, brokenAt: null };
}

function digestOf(previousDigest: string, rows: readonly SealedRow[]): string {
  const hash = createHash('sha256').update(previousDigest);
  for (const row of rows) hash.update(`${JSON.stringify(Object.values(row))}\n`);
  return hash.digest('hex');
}
