import { sql } from 'kysely';
import { newId, type Tx } from '#platform';
import type { CaseKind, CaseStatus, ParticipantRole } from '../contract/index.ts';
import type { CasesTables } from './tables.ts';

const on = (tx: Tx) => tx.withTables<CasesTables>();

export interface CaseRecord {
  id: string;
  kind: CaseKind;
  status: CaseStatus;
  label: string;
  ownLabel: string | null;
  relationshipLabel: string | null;
  openedOn: string;
  version: number;
}

export interface NewCase extends Omit<CaseRecord, 'version'> {
  practiceId: string;
  search: string;
  sortKey: string;
  createdAt: string;
}

export interface Membership {
  caseId: string;
  personId: string;
  role: ParticipantRole;
  joinedOn: string;
  leftOn: string | null;
}

export async function insertCases(tx: Tx, rows: readonly NewCase[]): Promise<void> {
  await on(tx)
    .insertInto('cases.case')
    .values(
      rows.map((row) => ({
        practice_id: row.practiceId,
        id: row.id,
        kind: row.kind,
        status: row.status,
        label: row.label,
        own_label: row.ownLabel,
        relationship_label: row.relationshipLabel,
        search: row.search,
        sort_key: row.sortKey,
        opened_on: row.openedOn,
        created_at: row.createdAt,
      })),
    )
    .execute();
}

export async function insertParticipants(
  tx: Tx,
  practiceId: string,
  members: readonly Membership[],
): Promise<void> {
  await on(tx)
    .insertInto('cases.case_participant')
    .values(
      members.map((member, position) => ({
        practice_id: practiceId,
        id: newId(),
        case_id: member.caseId,
        person_id: member.personId,
        role: member.role,
        joined_on: member.joinedOn,
        left_on: member.leftOn,
        position,
      })),
    )
    .execute();
}

/** Puts staff on the teams of cases; whoever is on one already stays. */
export async function addTeams(
  tx: Tx,
  practiceId: string,
  teams: readonly { caseId: string; staffIds: readonly string[] }[],
  since?: string,
): Promise<void> {
  await on(tx)
    .insertInto('cases.case_team')
    .values(
      teams.flatMap(({ caseId, staffIds }) =>
        staffIds.map((staffId) => ({
          practice_id: practiceId,
          case_id: caseId,
          staff_id: staffId,
          since: since ?? sql<string>`now()`,
        })),
      ),
    )
    .onConflict((conflict) => conflict.columns(['practice_id', 'case_id', 'staff_id']).doNothing())
    .execute();
}

/** @param onTeam when given, a case this member of staff does not work on is absent. */
export async function findCase(
  tx: Tx,
  practiceId: string,
  id: string,
  onTeam: string | null,
): Promise<CaseRecord | null> {
  let query = on(tx)
    .selectFrom('cases.case as c')
    .select([
      'c.id',
      'c.kind',
      'c.status',
      'c.label',
      'c.own_label',
      'c.relationship_label',
      'c.opened_on',
      'c.version',
    ])
    .where('c.practice_id', '=', practiceId)
    .where('c.id', '=', id);
  if (onTeam) {
    query = query.innerJoin('cases.case_team as t', (join) =>
      join
        .onRef('t.practice_id', '=', 'c.practice_id')
        .onRef('t.case_id', '=', 'c.id')
        .on('t.staff_id', '=', onTeam),
    );
  }
  const row = await query.executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    kind: row.kind as CaseKind,
    status: row.status as CaseStatus,
    label: row.label,
    ownLabel: row.own_label,
    relationshipLabel: row.relationship_label,
    openedOn: row.opened_on,
    version: row.version,
  };
}

/** Everybody who takes or took part, in order. */
export async function listMembers(tx: Tx, practiceId: string, caseId: string): Promise<Membership[]> {
  const rows = await on(tx)
    .selectFrom('cases.case_participant')
    .select(['case_id', 'person_id', 'role', 'joined_on', 'left_on'])
    .where('practice_id', '=', practiceId)
    .where('case_id', '=', caseId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    personId: row.person_id,
    role: row.role as ParticipantRole,
    joinedOn: row.joined_on,
    leftOn: row.left_on,
  }));
}

export async function listTeam(tx: Tx, practiceId: string, caseId: string): Promise<string[]> {
  const rows = await on(tx)
    .selectFrom('cases.case_team')
    .select('staff_id')
    .where('practice_id', '=', practiceId)
    .where('case_id', '=', caseId)
    .orderBy('since')
    .execute();
  return rows.map((row) => row.staff_id);
}

export interface CaseChange {
  practiceId: string;
  id: string;
  version: number;
  status: CaseStatus;
  ownLabel: string | null;
  relationshipLabel: string | null;
  label: string;
  search: string;
  sortKey: string;
}

/** @returns false when the case was changed since that version was read. */
export async function updateCase(tx: Tx, change: CaseChange): Promise<boolean> {
  const result = await on(tx)
    .updateTable('cases.case')
    .set({
      status: change.status,
      own_label: change.ownLabel,
      relationship_label: change.relationshipLabel,
      label: change.label,
      search: change.search,
      sort_key: change.sortKey,
      version: sql<number>`version + 1`,
    })
    .where('practice_id', '=', change.practiceId)
    .where('id', '=', change.id)
    .where('version', '=', change.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Renames without counting as somebody's edit: what a case is called follows from its people. */
export async function relabelCase(
  tx: Tx,
  practiceId: string,
  id: string,
  names: Pick<CaseChange, 'label' | 'search' | 'sortKey'>,
): Promise<void> {
  await on(tx)
    .updateTable('cases.case')
    .set({ label: names.label, search: names.search, sort_key: names.sortKey })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .execute();
}
