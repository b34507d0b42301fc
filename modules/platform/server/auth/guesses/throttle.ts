import type { Kysely } from 'kysely';
import type { Clock } from '../../clock.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import type { AuthTables } from '../auth-tables.ts';
import { type GuessLimit, returnGuess, secondsToWait, takeGuess } from './guess.store.ts';

const WINDOW_SECONDS = 15 * 60;
/** At one account, session or half-done sign-in. */
export const PER_ACCOUNT: GuessLimit = { max: 5, windowSeconds: WINDOW_SECONDS };
/** From one address, whatever accounts it tries. */
export const PER_ADDRESS: GuessLimit = { max: 20, windowSeconds: WINDOW_SECONDS };

export interface CountedGuess {
  /** Call when the guess was right: it is not counted. */
  wasRight(): Promise<void>;
}

/**
 * Counts a guess before it is looked at, in every bucket or in none. Refused guesses are not counted, so the
 * wait never grows: the window slides.
 * @throws Refusal 429 with `data.retryAfterSeconds`.
 */
export async function countGuess(
  db: Kysely<AuthTables>,
  clock: Clock,
  buckets: readonly (readonly [string, GuessLimit])[],
): Promise<CountedGuess> {
  const now = clock.now();
  const taken: string[] = [];
  const giveBack = async () => {
    for (const bucket of taken) await returnGuess(db, bucket, now);
  };
  for (const [bucket, limit] of buckets) {
    if (await takeGuess(db, bucket, limit, now)) {
      taken.push(bucket);
      continue;
    }
    await giveBack();
    throw tooManyTries(await secondsToWait(db, bucket, limit, now));
  }
  return { wasRight: giveBack };
}

/** @param seconds until the next try. */
export function tooManyTries(seconds: number): Refusal {
  const minutes = Math.ceil(seconds / 60);
  const wait = seconds <= 90 ? `${seconds} seconds` : `${minutes} minutes`;
  return refuse({
    code: 'tries.too_many',
    status: 429,
    sentence: `Too many tries. Wait ${wait}, then try again.`,
    data: { retryAfterSeconds: seconds },
  });
}
