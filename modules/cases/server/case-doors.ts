import { loadPersons } from '#people';
import { emit, type Tx } from '#platform';
import type { CaseKind } from '../contract/index.ts';
import { addTeams, listMembers } from './case.store.ts';
import { caseIdsOfTeam, caseLabelRows, practiceOf } from './case-list.store.ts';

/** Ids of the cases a member of staff works on. */
export async function casesOnTeam(tx: Tx, staffId: string): Promise<string[]> {
  return caseIdsOfTeam(tx, await practiceOf(tx), staffId);
}

/** What cases are called, for lists that show them beside their own rows. */
export async function caseLabels(tx: Tx, caseIds: readonly string[]) {
  const rows = await caseLabelRows(tx, [...new Set(caseIds)]);
  return new Map(rows.map((row) => [row.id, { label: row.label, kind: row.kind as CaseKind }]));
}

/** Everybody who takes or took part, in order, by the name they go by; dates are the practice's. */
export async function caseParticipants(tx: Tx, caseId: string) {
  const practiceId = await practiceOf(tx);
  const members = await listMembers(tx, practiceId, caseId);
  const people = await loadPersons(tx, practiceId, [...new Set(members.map((member) => member.personId))]);
  const byId = new Map(people.map((person) => [person.id, person]));
  return members.flatMap(({ personId, joinedOn, leftOn }) => {
    const person = byId.get(personId);
    return person ? [{ personId, name: person.displayName, address: person.address, joinedOn, leftOn }] : [];
  });
}

/** Puts a member of staff on the team of a case. Whether they may be is for the caller to know. */
export async function joinTeam(tx: Tx, practiceId: string, caseId: string, staffId: string): Promise<void> {
  await addTeams(tx, practiceId, [{ caseId, staffIds: [staffId] }]);
  await emit(tx, 'case.team_joined', { caseId, staffId });
}
