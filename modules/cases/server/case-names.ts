import { displayName, fold, searchText } from '#people';
import type { Person } from '#people/contract';
import type { CaseKind } from '../contract/index.ts';
import { caseLabel } from '../rules/case-label.ts';

/** What a case is called and found by, made from its people. */
export function caseNames(kind: CaseKind, ownLabel: string | null, people: readonly Person[]) {
  const label = caseLabel({ kind, ownLabel, names: people.map(displayName) });
  return { label, sortKey: fold(label), search: [fold(label), ...people.map(searchText)].join(' ') };
}
