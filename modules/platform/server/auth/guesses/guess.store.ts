import { type Kysely, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { AuthTables } from '../auth-tables.ts';

export interface GuessLimit {
  max: number;
  windowSeconds: number;
}

/**
 * Takes one of the guesses that are left, in one statement, so that guesses made at once can not share one.
 * @returns false when none is left.
 */
export async function takeGuess(
  db: Kysely<AuthTables>,
  bucket: string,
  limit: GuessLimit,
  now: Temporal.Instant,
): Promise<boolean> {
  const at = now.toString();
  const since = now.subtract({ seconds: limit.windowSeconds }).toString();
  const { rows } = await sql`
    insert into platform.auth_guess as seen (bucket, tried_at, last_at)
    values (${bucket}, array[${at}::timestamptz], ${at}::timestamptz)
    on conflict (bucket) do update
       set tried_at = array(select t from unnest(seen.tried_at) as t where t > ${since}::timestamptz order by t)
                      || ${at}::timestamptz,
           last_at  = ${at}::timestamptz
     where (select count(*) from unnest(seen.tried_at) as t where t > ${since}::timestamptz) < ${limit.max}::int
    returning bucket`.execute(db);
  return rows.length > 0;
}

/** Gives back a guess that was right. */
export async function returnGuess(
  db: Kysely<AuthTables>,
  bucket: string,
  taken: Temporal.Instant,
): Promise<void> {
  const at = taken.toString();
  await sql`
    update platform.auth_guess
       set tried_at = tried_at[:array_position(tried_at, ${at}::timestamptz) - 1]
                      || tried_at[array_position(tried_at, ${at}::timestamptz) + 1:]
     where bucket = ${bucket} and array_position(tried_at, ${at}::timestamptz) is not null`.execute(db);
}

/** @returns seconds until the oldest counted guess leaves the window, at least 1. */
export async function secondsToWait(
  db: Kysely<AuthTables>,
  bucket: string,
  limit: GuessLimit,
  now: Temporal.Instant,
): Promise<number> {
  const since = now.subtract({ seconds: limit.windowSeconds }).toString();
  const { rows } = await sql<{ seconds: string | null }>`
    select ceil(extract(epoch from min(t) - ${since}::timestamptz))::text as seconds
      from platform.auth_guess, unnest(tried_at) as t
     where bucket = ${bucket} and t > ${since}::timestamptz`.execute(db);
  return Math.max(1, Number(rows[0]?.seconds ?? 1));
}

/** Forgets guesses that count no more. */
export async function forgetGuesses(db: Kysely<AuthTables>, before: Temporal.Instant): Promise<void> {
  await sql`delete from platform.auth_guess where last_at < ${before.toString()}::timestamptz`.execute(db);
}
