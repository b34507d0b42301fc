import { sql } from 'kysely';
import { newId, type Tx } from '#platform';
import type { ContactPoint, NewPerson, Person } from '../contract/index.ts';
import { displayName } from '../rules/display-name.ts';
import { searchText } from '../rules/fold.ts';
import type { PeopleTables } from './tables.ts';

const on = (tx: Tx) => tx.withTables<PeopleTables>();

export interface NewPersonRow {
  practiceId: string;
  id: string;
  person: NewPerson;
  now: string;
}

export async function insertPersons(tx: Tx, rows: readonly NewPersonRow[]): Promise<void> {
  if (rows.length === 0) return;
  await on(tx)
    .insertInto('people.person')
    .values(
      rows.map(({ practiceId, id, person, now }) => ({
        practice_id: practiceId,
        id,
        ...columns(person),
        created_at: now,
      })),
    )
    .execute();
  const points = rows.flatMap(({ practiceId, id, person }) => contactRows(practiceId, id, person));
  if (points.length > 0) await on(tx).insertInto('people.contact_point').values(points).execute();
}

/** @returns the persons that exist, in the order asked for. */
export async function loadPersons(tx: Tx, practiceId: string, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const persons = await on(tx)
    .selectFrom('people.person')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('id', 'in', ids)
    .execute();
  const points = await on(tx)
    .selectFrom('people.contact_point')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('person_id', 'in', ids)
    .orderBy('position')
    .execute();
  const byId = new Map(persons.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row
      ? [
          personFrom(
            row,
            points.filter((point) => point.person_id === id),
          ),
        ]
      : [];
  });
}

/** @returns false when the person was changed since that version was read. */
export async function updatePerson(
  tx: Tx,
  practiceId: string,
  id: string,
  change: { person: NewPerson; version: number },
): Promise<boolean> {
  const result = await on(tx)
    .updateTable('people.person')
    .set({ ...columns(change.person), version: sql<number>`version + 1` })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .where('version', '=', change.version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return false;
  await on(tx)
    .deleteFrom('people.contact_point')
    .where('practice_id', '=', practiceId)
    .where('person_id', '=', id)
    .execute();
  const points = contactRows(practiceId, id, change.person);
  if (points.length > 0) await on(tx).insertInto('people.contact_point').values(points).execute();
  return true;
}

function columns(person: NewPerson) {
  return {
    first_name: person.firstName,
    last_name: person.lastName,
    preferred_name: person.preferredName,
    pronouns: person.pronouns,
    birth_date: person.birthDate,
    address: person.address,
    search: searchText(person),
  };
}

function contactRows(practiceId: string, personId: string, person: NewPerson) {
  return person.contactPoints.map((point, position) => ({
    practice_id: practiceId,
    id: newId(),
    person_id: personId,
    kind: point.kind,
    value: point.value,
    label: point.label,
    preferred: point.preferred,
    safe_to_leave_message: point.safeToLeaveMessage,
    position,
  }));
}

interface PersonRow {
  id: string;
  first_name: string;
  last_name: string;
  preferred_name: string | null;
  pronouns: string | null;
  birth_date: string | null;
  address: string | null;
  version: number;
}

interface PointRow {
  id: string;
  kind: string;
  value: string;
  label: string;
  preferred: boolean;
  safe_to_leave_message: boolean;
}

function personFrom(row: PersonRow, points: readonly PointRow[]): Person {
  const named = { firstName: row.first_name, lastName: row.last_name, preferredName: row.preferred_name };
  return {
    id: row.id,
    ...named,
    pronouns: row.pronouns,
    birthDate: row.birth_date,
    address: row.address,
    contactPoints: points.map(pointFrom),
    displayName: displayName(named),
    version: row.version,
  };
}

function pointFrom({ id, kind, value, label, preferred, safe_to_leave_message }: PointRow): ContactPoint {
  return {
    id,
    kind: kind as ContactPoint['kind'],
    value,
    label,
    preferred,
    safeToLeaveMessage: safe_to_leave_message,
  };
}
