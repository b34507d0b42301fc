import { sql } from 'kysely';
import { newId, type Tx } from '#platform';
import type { Service, ServiceCategory } from '../contract/index.ts';
import type { PracticeTables } from './tables.ts';

const on = (tx: Tx) => tx.withTables<PracticeTables>();

export type ServiceFields = Pick<Service, 'name' | 'category' | 'minutes' | 'feeCents' | 'billingCode'>;

export async function listServices(tx: Tx, practiceId: string, withArchived: boolean): Promise<Service[]> {
  let query = on(tx).selectFrom('practice.service').selectAll().where('practice_id', '=', practiceId);
  if (!withArchived) query = query.where('archived_at', 'is', null);
  const rows = await query.orderBy('position').orderBy('id').execute();
  return rows.map(serviceFrom);
}

export async function findService(tx: Tx, practiceId: string, id: string): Promise<Service | null> {
  const row = await on(tx)
    .selectFrom('practice.service')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? serviceFrom(row) : null;
}

export async function insertService(tx: Tx, practiceId: string, fields: ServiceFields): Promise<Service> {
  const row = await on(tx)
    .insertInto('practice.service')
    .values({
      practice_id: practiceId,
      id: newId(),
      ...columns(fields),
      archived_at: null,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from practice.service where practice_id = ${practiceId})`,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return serviceFrom(row);
}

/** @returns null when the row was changed since that version was read. */
export async function updateService(
  tx: Tx,
  practiceId: string,
  change: ServiceFields & { id: string; version: number },
): Promise<Service | null> {
  const row = await on(tx)
    .updateTable('practice.service')
    .set({ ...columns(change), version: sql<number>`version + 1` })
    .where('practice_id', '=', practiceId)
    .where('id', '=', change.id)
    .where('version', '=', change.version)
    .returningAll()
    .executeTakeFirst();
  return row ? serviceFrom(row) : null;
}

export async function archiveService(
  tx: Tx,
  practiceId: string,
  id: string,
  at: string | null,
): Promise<Service | null> {
  const row = await on(tx)
    .updateTable('practice.service')
    .set({ archived_at: at, version: sql<number>`version + 1` })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row ? serviceFrom(row) : null;
}

const columns = (fields: ServiceFields) => ({
  name: fields.name,
  category: fields.category,
  minutes: fields.minutes,
  fee_cents: fields.feeCents,
  billing_code: fields.billingCode,
});

interface Row {
  id: string;
  name: string;
  category: string;
  minutes: number;
  fee_cents: number;
  billing_code: string | null;
  version: number;
  archived_at: string | null;
}

function serviceFrom(row: Row): Service {
  return {
    id: row.id,
    name: row.name,
    category: row.category as ServiceCategory,
    minutes: row.minutes,
    feeCents: row.fee_cents,
    billingCode: row.billing_code,
    version: row.version,
    archivedAt: row.archived_at,
  };
}
