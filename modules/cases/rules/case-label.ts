import { type CaseKind, kindFacts } from '../contract/case-kind.ts';

export interface LabelParts {
  kind: CaseKind;
  ownLabel: string | null;
  /** Display names, in order. */
  names: readonly string[];
}

const SHOWN = 3;

/** What a case is called: the group's own name, else its people: "Ana Ruiz & Sam Lee". */
export function caseLabel({ kind, ownLabel, names }: LabelParts): string {
  if (ownLabel) return ownLabel;
  if (names.length === 0) return kindFacts[kind].name;
  if (names.length <= 2) return names.join(' & ');
  const rest = names.length - SHOWN;
  return rest > 0 ? `${names.slice(0, SHOWN).join(', ')} and ${rest} more` : names.join(', ');
}
