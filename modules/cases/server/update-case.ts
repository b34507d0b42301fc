import { loadPersons } from '#people';
import { emit, refuse, stale, useCase } from '#platform';
import { casesContract, kindFacts } from '../contract/index.ts';
import { listMembers, updateCase as updateStored } from './case.store.ts';
import { caseNames } from './case-names.ts';
import { readCase } from './read-case.ts';
import { requireCase } from './require-case.ts';

/** Changes where a case stands and what it is called. Archiving deletes nothing. */
export const updateCase = useCase(casesContract.cases.update, async ({ input, actor, tx, saw }) => {
  saw('case', input.caseId);
  const before = await requireCase(tx, actor, input.caseId);
  const {
    status = before.status,
    ownLabel = before.ownLabel,
    relationshipLabel = before.relationshipLabel,
  } = input;
  const facts = kindFacts[before.kind];
  if (facts.hasOwnName && facts.billsEach && !ownLabel) {
    throw refuse({
      code: 'cases.name_needed',
      status: 422,
      sentence: 'Give the group a name.',
      field: 'ownLabel',
    });
  }
  const members = await listMembers(tx, actor.practiceId, before.id);
  const present = members.filter((member) => member.leftOn === null).map((member) => member.personId);
  const names = caseNames(before.kind, ownLabel, await loadPersons(tx, actor.practiceId, present));
  const change = { ...names, practiceId: actor.practiceId, id: before.id, version: input.version };
  const saved = await updateStored(tx, { ...change, status, ownLabel, relationshipLabel });
  if (!saved) throw stale(await readCase(tx, actor, before.id));
  if (status !== before.status)
    await emit(tx, 'case.status_changed', { caseId: before.id, from: before.status, to: status });
  return readCase(tx, actor, before.id);
});
