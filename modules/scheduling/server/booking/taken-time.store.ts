import { type Insertable, sql } from 'kysely';
import type { Tx } from '#platform';
import { MAX_MINUTES } from '../../contract/appointment.ts';
import type { SchedulingTables } from '../tables.ts';

const tables = (tx: Tx) => tx.withTables<SchedulingTables>();

export interface TimeQuery {
  practiceId: string;
  providerId: string;
  startsAt: string;
  endsAt: string;
  exceptId?: string | undefined;
}

export interface TakenTime {
  id: string;
  case_id: string;
  starts_at: string;
  ends_at: string;
}

/**
 * Lets one booking at a time look at a provider's days, so that what is seen is still so when it is saved:
 * the constraint alone could not see a booking that was itself made over another.
 */
export async function lockProviderDays(tx: Tx, { providerId, startsAt, endsAt }: TimeQuery): Promise<void> {
  const days = [...new Set([startsAt.slice(0, 10), endsAt.slice(0, 10)])].sort();
  for (const day of days) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${providerId} ${day}`}, 40))`.execute(tx);
  }
}

/** What the provider has at that time already. */
export async function selectTaken(tx: Tx, query: TimeQuery): Promise<TakenTime[]> {
  let statement = tables(tx)
    .selectFrom('scheduling.appointment')
    .select(['id', 'case_id', 'starts_at', 'ends_at'])
    .where('practice_id', '=', query.practiceId)
    .where('provider_id', '=', query.providerId)
    .where('status', '=', 'scheduled')
    .where('starts_at', '<', query.endsAt)
    .where(
      'starts_at',
      '>',
      sql<string>`${query.startsAt}::timestamptz - make_interval(mins => ${MAX_MINUTES})`,
    )
    .where('ends_at', '>', query.startsAt)
    .orderBy('starts_at')
    .limit(20);
  if (query.exceptId) statement = statement.where('id', '!=', query.exceptId);
  return statement.execute();
}

/** Keeps who booked over what, and why. Never changed. */
export async function insertOverride(
  tx: Tx,
  row: Omit<Insertable<SchedulingTables['scheduling.booking_override']>, 'overlapping'> & {
    overlapping: readonly string[];
  },
): Promise<void> {
  await tables(tx)
    .insertInto('scheduling.booking_override')
    .values({ ...row, overlapping: sql<string[]>`${`{${row.overlapping.join(',')}}`}::uuid[]` })
    .execute();
}
