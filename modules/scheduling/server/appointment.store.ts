import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Tx } from '#platform';
import { MAX_MINUTES } from '../contract/appointment.ts';
import type { SchedulingTables } from './tables.ts';

type AppointmentTable = SchedulingTables['scheduling.appointment'];
export type AppointmentRow = Selectable<AppointmentTable>;
export type AppointmentChange = Omit<
  Updateable<AppointmentTable>,
  'practice_id' | 'id' | 'version' | 'created_by' | 'created_at'
>;

const tables = (tx: Tx) => tx.withTables<SchedulingTables>();

export interface CalendarQuery {
  practiceId: string;
  from: string;
  to: string;
  providerId?: string | undefined;
  withCancelled: boolean;
  limit: number;
}

const calendarColumns = [
  'id',
  'provider_id',
  'case_id',
  'service_name',
  'location_id',
  'format',
  'starts_local',
  'zone',
  'starts_at',
  'ends_at',
  'minutes',
  'status',
  'attendance',
  'override_id',
  'version',
] as const satisfies readonly (keyof AppointmentTable)[];

export type CalendarRow = Pick<AppointmentRow, (typeof calendarColumns)[number]>;

/** What touches the range, in order of time. No appointment is longer than 12 hours, which bounds the scan. */
export async function selectCalendar(tx: Tx, query: CalendarQuery): Promise<CalendarRow[]> {
  let statement = tables(tx)
    .selectFrom('scheduling.appointment')
    .select(calendarColumns)
    .where('practice_id', '=', query.practiceId)
    .where('starts_at', '<', query.to)
    .where('starts_at', '>', sql<string>`${query.from}::timestamptz - make_interval(mins => ${MAX_MINUTES})`)
    .where('ends_at', '>', query.from)
    .orderBy('starts_at')
    .limit(query.limit);
  if (query.providerId) statement = statement.where('provider_id', '=', query.providerId);
  if (!query.withCancelled) statement = statement.where('status', '=', 'scheduled');
  return statement.execute();
}

export async function selectAppointments(
  tx: Tx,
  practiceId: string,
  ids: readonly string[],
): Promise<AppointmentRow[]> {
  if (ids.length === 0) return [];
  return tables(tx)
    .selectFrom('scheduling.appointment')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('id', 'in', ids)
    .orderBy('starts_at')
    .execute();
}

/** Loads one and keeps others from changing it until this transaction ends. */
export async function lockAppointment(
  tx: Tx,
  practiceId: string,
  id: string,
): Promise<AppointmentRow | undefined> {
  return tables(tx)
    .selectFrom('scheduling.appointment')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export interface CaseQuery {
  practiceId: string;
  caseId: string;
  now: string;
  side: 'upcoming' | 'past';
  limit: number;
}

/** Upcoming: the next first, without cancelled ones. Past: the last first, with them. */
export async function selectOfCase(tx: Tx, query: CaseQuery): Promise<AppointmentRow[]> {
  if (query.limit === 0) return [];
  const base = tables(tx)
    .selectFrom('scheduling.appointment')
    .selectAll()
    .where('practice_id', '=', query.practiceId)
    .where('case_id', '=', query.caseId)
    .limit(query.limit);
  return query.side === 'upcoming'
    ? base
        .where(
          'starts_at',
          '>',
          sql<string>`${query.now}::timestamptz - make_interval(mins => ${MAX_MINUTES})`,
        )
        .where('ends_at', '>', query.now)
        .where('status', '=', 'scheduled')
        .orderBy('starts_at')
        .execute()
    : base.where('ends_at', '<=', query.now).orderBy('starts_at', 'desc').execute();
}

export async function insertAppointment(tx: Tx, row: Insertable<AppointmentTable>): Promise<AppointmentRow> {
  return tables(tx).insertInto('scheduling.appointment').values(row).returningAll().executeTakeFirstOrThrow();
}

/** Saves a change and counts the version up. */
export async function saveAppointment(
  tx: Tx,
  { practice_id, id }: Pick<AppointmentRow, 'practice_id' | 'id'>,
  change: AppointmentChange,
): Promise<AppointmentRow> {
  return tables(tx)
    .updateTable('scheduling.appointment')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('practice_id', '=', practice_id)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
