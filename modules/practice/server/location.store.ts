import { sql } from 'kysely';
import { newId, type Tx } from '#platform';
import type { Location, SessionFormat } from '../contract/index.ts';
import type { PracticeTables } from './tables.ts';

const on = (tx: Tx) => tx.withTables<PracticeTables>();

export type LocationFields = Pick<Location, 'name' | 'format' | 'address'>;

export async function listLocations(tx: Tx, practiceId: string, withArchived: boolean): Promise<Location[]> {
  let query = on(tx).selectFrom('practice.location').selectAll().where('practice_id', '=', practiceId);
  if (!withArchived) query = query.where('archived_at', 'is', null);
  const rows = await query.orderBy('position').orderBy('id').execute();
  return rows.map(locationFrom);
}

export async function findLocation(tx: Tx, practiceId: string, id: string): Promise<Location | null> {
  const row = await on(tx)
    .selectFrom('practice.location')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? locationFrom(row) : null;
}

export async function insertLocation(tx: Tx, practiceId: string, fields: LocationFields): Promise<Location> {
  const row = await on(tx)
    .insertInto('practice.location')
    .values({
      practice_id: practiceId,
      id: newId(),
      ...columns(fields),
      archived_at: null,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from practice.location where practice_id = ${practiceId})`,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return locationFrom(row);
}

/** @returns null when the row was changed since that version was read. */
export async function updateLocation(
  tx: Tx,
  practiceId: string,
  change: LocationFields & { id: string; version: number },
): Promise<Location | null> {
  const row = await on(tx)
    .updateTable('practice.location')
    .set({ ...columns(change), version: sql<number>`version + 1` })
    .where('practice_id', '=', practiceId)
    .where('id', '=', change.id)
    .where('version', '=', change.version)
    .returningAll()
    .executeTakeFirst();
  return row ? locationFrom(row) : null;
}

export async function archiveLocation(
  tx: Tx,
  practiceId: string,
  id: string,
  at: string | null,
): Promise<Location | null> {
  const row = await on(tx)
    .updateTable('practice.location')
    .set({ archived_at: at, version: sql<number>`version + 1` })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row ? locationFrom(row) : null;
}

const columns = ({ name, format, address }: LocationFields) => ({ name, format, address });

interface Row {
  id: string;
  name: string;
  format: string;
  address: string | null;
  version: number;
  archived_at: string | null;
}

function locationFrom({ archived_at, format, id, name, address, version }: Row): Location {
  return { id, name, format: format as SessionFormat, address, version, archivedAt: archived_at };
}
