import type { Temporal } from 'temporal-polyfill';
import type { Database } from './db/database.ts';

/** True until the first practice exists, or its set-up is under way. */
export async function isFresh(db: Database): Promise<boolean> {
  const claim = await db.outsidePractice((tx) =>
    tx.selectFrom('platform.setup').select('claimed_at').executeTakeFirst(),
  );
  return claim === undefined;
}

/** Takes the set-up for oneself. @returns false when somebody has it, or it is done. */
export async function claimSetup(db: Database, now: Temporal.Instant): Promise<boolean> {
  const result = await db.outsidePractice((tx) =>
    tx
      .insertInto('platform.setup')
      .values({ singleton: true, claimed_at: now.toString() })
      .onConflict((conflict) => conflict.column('singleton').doNothing())
      .executeTakeFirst(),
  );
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Gives the set-up back after it failed, so that the visitor can try again. */
export async function releaseSetup(db: Database): Promise<void> {
  await db.outsidePractice((tx) => tx.deleteFrom('platform.setup').execute());
}
