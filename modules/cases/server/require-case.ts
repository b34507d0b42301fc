import { type Actor, isOwner, notFound, type Tx } from '#platform';
import { type CaseRecord, findCase } from './case.store.ts';
import { caseIdsOfPerson, caseIdsOfTeam } from './case-list.store.ts';

/** Whose cases an actor sees: null for all of them, else those of this member of staff. */
export function teamScope(actor: Actor): string | null {
  return isOwner(actor) ? null : actor.staffId;
}

/** @throws Refusal 404 when the case is absent, or the actor does not work on it: the answer is the same. */
export async function requireCase(tx: Tx, actor: Actor, caseId: string): Promise<CaseRecord> {
  const found = await findCase(tx, actor.practiceId, caseId, teamScope(actor));
  if (!found) throw notFound('case');
  return found;
}

/** @throws Refusal 404 unless the person takes part in a case the actor may see. */
export async function requirePerson(tx: Tx, actor: Actor, personId: string): Promise<void> {
  const theirs = await caseIdsOfPerson(tx, actor.practiceId, personId);
  const scope = teamScope(actor);
  if (theirs.length > 0 && scope === null) return;
  const mine = new Set(scope ? await caseIdsOfTeam(tx, actor.practiceId, scope) : []);
  if (!theirs.some((caseId) => mine.has(caseId))) throw notFound('person');
}
