import { loadPersons } from '#people';
import type { Actor, Tx } from '#platform';
import { listStaff } from '#practice';
import type { Case } from '../contract/index.ts';
import { caseMark } from '../rules/case-mark.ts';
import { listMembers, listTeam } from './case.store.ts';
import { requireCase } from './require-case.ts';

/** One case with its people and team. @throws Refusal 404 when it is not the actor's to see. */
export async function readCase(tx: Tx, actor: Actor, caseId: string): Promise<Case> {
  const found = await requireCase(tx, actor, caseId);
  const members = await listMembers(tx, actor.practiceId, caseId);
  const people = await loadPersons(tx, actor.practiceId, [
    ...new Set(members.map((member) => member.personId)),
  ]);
  const byId = new Map(people.map((person) => [person.id, person]));
  const teamIds = await listTeam(tx, actor.practiceId, caseId);
  const staff = await listStaff(tx, actor.practiceId);
  return {
    caseId: found.id,
    kind: found.kind,
    label: found.label,
    ownLabel: found.ownLabel,
    relationshipLabel: found.relationshipLabel,
    status: found.status,
    mark: caseMark(found.status),
    openedOn: found.openedOn,
    version: found.version,
    participantCount: members.filter((member) => member.leftOn === null).length,
    participants: members.flatMap(({ personId, joinedOn, leftOn }) => {
      const person = byId.get(personId);
      return person ? [{ ...person, joinedOn, leftOn }] : [];
    }),
    team: staff.filter((each) => teamIds.includes(each.id)).map(({ id, name }) => ({ staffId: id, name })),
  };
}
