import type { Temporal } from 'temporal-polyfill';
import { createPersons, loadPersons } from '#people';
import { type Actor, emit, newId, refuse, type Tx, useCase } from '#platform';
import { loadPractice } from '#practice';
import {
  type CaseKind,
  type CaseMember,
  type CaseStatus,
  casesContract,
  kindFacts,
} from '../contract/index.ts';
import { memberProblem } from '../rules/member-rules.ts';
import { addTeams, insertCases, insertParticipants } from './case.store.ts';
import { caseNames } from './case-names.ts';
import { readCase } from './read-case.ts';
import { requirePerson } from './require-case.ts';

/** New client or case: the people who are new, the case and its first team, all or nothing. */
export const openCase = useCase(casesContract.cases.open, async ({ input, actor, tx, now, saw }) => {
  const known = input.members.map((member) => ('personId' in member ? member.personId : null));
  const problem = memberProblem(input.kind, known, input.ownLabel);
  if (problem) throw refuse({ ...problem, status: 422 });
  for (const personId of known) if (personId) await requirePerson(tx, actor, personId);
  const personIds = await everyMember(tx, actor, input.members, now);
  const { zone } = await loadPractice(tx);
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
  const caseId = await storeCase(tx, actor.practiceId, {
    ...input,
    personIds,
    today,
    staffIds: [actor.staffId],
    now,
  });
  saw('case', caseId);
  await emit(tx, 'case.opened', { caseId });
  return readCase(tx, actor, caseId);
});

async function everyMember(tx: Tx, actor: Actor, members: readonly CaseMember[], now: Temporal.Instant) {
  const fresh = members.flatMap((member, index) =>
    'new' in member ? [{ person: member.new, at: `members.${index}.new` }] : [],
  );
  const created = await createPersons(tx, actor.practiceId, fresh, now);
  return members.map((member) => ('personId' in member ? member.personId : (created.shift() ?? '')));
}

export interface CaseToStore {
  kind: CaseKind;
  status: CaseStatus;
  ownLabel: string | null;
  relationshipLabel: string | null;
  personIds: readonly string[];
  staffIds: readonly string[];
  /** The practice's own date, `2026-11-24`. */
  today: string;
  now: Temporal.Instant;
}

/** Writes a case with its people and team. Whether it may be is the caller's to know. @returns its id. */
export async function storeCase(tx: Tx, practiceId: string, parts: CaseToStore): Promise<string> {
  const id = newId();
  const { kind, status, ownLabel, relationshipLabel, personIds, today } = parts;
  const people = await loadPersons(tx, practiceId, personIds);
  const names = caseNames(kind, ownLabel, people);
  const createdAt = parts.now.toString();
  const row = {
    practiceId,
    id,
    kind,
    status,
    ownLabel,
    relationshipLabel,
    ...names,
    openedOn: today,
    createdAt,
  };
  await insertCases(tx, [row]);
  const role = kindFacts[kind].role;
  const members = personIds.map((personId) => ({
    caseId: id,
    personId,
    role,
    joinedOn: today,
    leftOn: null,
  }));
  await insertParticipants(tx, practiceId, members);
  await addTeams(tx, practiceId, [{ caseId: id, staffIds: parts.staffIds }], createdAt);
  return id;
}
