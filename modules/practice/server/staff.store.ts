import { sql } from 'kysely';
import type { StaffRecord, Tx } from '#platform';
import type { Role } from '#platform/contract';
import type { Staff } from '../contract/index.ts';
import { maskEin } from '../rules/ein.ts';
import type { PracticeTables } from './tables.ts';

const on = (tx: Tx) => tx.withTables<PracticeTables>();

export interface NewStaff {
  practiceId: string;
  id: string;
  userId: string;
  name: string;
  email: string;
  roles: readonly Role[];
  color: string;
  isProvider: boolean;
  now: string;
}

/** Adds a member of staff, with an empty profile when they render services. */
export async function insertStaff(tx: Tx, staff: NewStaff): Promise<void> {
  const { practiceId, id, userId, name, email, color, isProvider } = staff;
  await on(tx)
    .insertInto('practice.staff')
    .values({
      practice_id: practiceId,
      id,
      user_id: userId,
      name,
      email,
      roles: [...staff.roles],
      color,
      is_provider: isProvider,
      created_at: staff.now,
    })
    .execute();
}

export async function listStaff(tx: Tx, practiceId: string): Promise<Staff[]> {
  const rows = await on(tx)
    .selectFrom('practice.staff')
    .select(['id', 'name', 'roles', 'color', 'is_provider', 'active'])
    .where('practice_id', '=', practiceId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ is_provider, roles, ...row }) => ({
    ...row,
    roles: roles as Role[],
    isProvider: is_provider,
  }));
}

export async function findStaff(
  tx: Tx,
  by: { userId: string } | { staffId: string },
): Promise<StaffRecord | null> {
  const [column, value] = 'userId' in by ? (['user_id', by.userId] as const) : (['id', by.staffId] as const);
  const row = await on(tx)
    .selectFrom('practice.staff')
    .select(['id', 'user_id', 'name', 'email', 'roles', 'active'])
    .where('practice_id', '=', sql<string>`current_setting('app.practice_id')::uuid`)
    .where(column, '=', value)
    .executeTakeFirst();
  if (!row) return null;
  const { id, user_id, name, email, roles, active } = row;
  return { staffId: id, userId: user_id, name, email, roles: roles as Role[], active };
}

export async function renameStaff(tx: Tx, practiceId: string, staffId: string, name: string): Promise<void> {
  await on(tx)
    .updateTable('practice.staff')
    .set({ name })
    .where('practice_id', '=', practiceId)
    .where('id', '=', staffId)
    .execute();
}

/** How a provider appears on paper; the tax id masked. Null when there is no such member of staff. */
export async function loadProfile(tx: Tx, practiceId: string, staffId: string) {
  const row = await on(tx)
    .selectFrom('practice.staff as s')
    .leftJoin('practice.provider_profile as p', (join) =>
      join.onRef('p.practice_id', '=', 's.practice_id').onRef('p.staff_id', '=', 's.id'),
    )
    .select([
      's.id',
      's.name',
      'p.credentials',
      'p.licence_number',
      'p.licence_state',
      'p.npi',
      'p.ein_last4',
      'p.version',
    ])
    .where('s.practice_id', '=', practiceId)
    .where('s.id', '=', staffId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    staffId: row.id,
    name: row.name,
    credentials: row.credentials,
    licenceNumber: row.licence_number,
    licenceState: row.licence_state,
    npi: row.npi,
    einMasked: row.ein_last4 && maskEin(row.ein_last4),
    version: row.version ?? 0,
  };
}

export interface ProfileChange {
  practiceId: string;
  staffId: string;
  /** 0 for a profile that is not there yet. */
  version: number;
  credentials: string | null;
  licenceNumber: string | null;
  licenceState: string | null;
  npi: string | null;
  /** Absent keeps the stored one; null takes it away. */
  ein?: { sealed: string; last4: string } | null | undefined;
}

/** @returns false when the profile was changed since that version was read. */
export async function saveProfile(tx: Tx, change: ProfileChange): Promise<boolean> {
  const paper = {
    credentials: change.credentials,
    licence_number: change.licenceNumber,
    licence_state: change.licenceState,
    npi: change.npi,
    ...(change.ein === undefined
      ? {}
      : { ein_sealed: change.ein?.sealed ?? null, ein_last4: change.ein?.last4 ?? null }),
  };
  const key = { practice_id: change.practiceId, staff_id: change.staffId };
  if (change.version === 0) {
    const added = await on(tx)
      .insertInto('practice.provider_profile')
      .values({ ein_sealed: null, ein_last4: null, ...key, ...paper })
      .onConflict((conflict) => conflict.columns(['practice_id', 'staff_id']).doNothing())
      .executeTakeFirst();
    return added.numInsertedOrUpdatedRows === 1n;
  }
  const result = await on(tx)
    .updateTable('practice.provider_profile')
    .set({ ...paper, version: sql<number>`version + 1` })
    .where('practice_id', '=', key.practice_id)
    .where('staff_id', '=', key.staff_id)
    .where('version', '=', change.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** @param email in lower case. */
export async function staffIdByEmail(tx: Tx, practiceId: string, email: string): Promise<string | null> {
  const row = await on(tx)
    .selectFrom('practice.staff')
    .select('id')
    .where('practice_id', '=', practiceId)
    .where('email', '=', email)
    .where('active', '=', true)
    .executeTakeFirst();
  return row?.id ?? null;
}
