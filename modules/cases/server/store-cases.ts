import type { Temporal } from 'temporal-polyfill';
import { displayName, fold, insertPersons, searchText } from '#people';
import type { NewPerson } from '#people/contract';
import { newId, type Tx } from '#platform';
import { type CaseKind, type CaseStatus, kindFacts } from '../contract/index.ts';
import { caseLabel } from '../rules/case-label.ts';
import { addTeams, insertCases, insertParticipants } from './case.store.ts';

export interface CaseWithPeople {
  kind: CaseKind;
  status: CaseStatus;
  ownLabel: string | null;
  relationshipLabel: string | null;
  people: readonly NewPerson[];
  staffIds: readonly string[];
  /** The practice's own date, `2026-11-24`. */
  openedOn: string;
}

export interface StoredCase {
  caseId: string;
  personIds: string[];
  label: string;
}

/** Writes many cases with new people at once, for the demo practice and for imports. */
export async function storeCases(
  tx: Tx,
  practiceId: string,
  cases: readonly CaseWithPeople[],
  now: Temporal.Instant,
): Promise<StoredCase[]> {
  const at = now.toString();
  const stored = cases.map(({ kind, ownLabel, people }) => ({
    caseId: newId(),
    personIds: people.map(() => newId()),
    label: caseLabel({ kind, ownLabel, names: people.map(displayName) }),
  }));
  const both = cases.map((each, index) => ({ ...each, ...(stored[index] as StoredCase) }));
  const idAt = (ids: readonly string[], place: number) => ids[place] ?? '';
  await insertPersons(
    tx,
    both.flatMap(({ people, personIds }) =>
      people.map((person, place) => ({ practiceId, id: idAt(personIds, place), person, now: at })),
    ),
  );
  await insertCases(
    tx,
    both.map(({ caseId, label, people, kind, status, ownLabel, relationshipLabel, openedOn }) => ({
      practiceId,
      id: caseId,
      ...{ kind, status, ownLabel, relationshipLabel, openedOn, label },
      sortKey: fold(label),
      search: [fold(label), ...people.map(searchText)].join(' '),
      createdAt: at,
    })),
  );
  await insertParticipants(
    tx,
    practiceId,
    both.flatMap(({ caseId, personIds, kind, openedOn }) =>
      personIds.map((personId) => ({
        caseId,
        personId,
        role: kindFacts[kind].role,
        joinedOn: openedOn,
        leftOn: null,
      })),
    ),
  );
  await addTeams(tx, practiceId, both, at);
  return stored;
}
