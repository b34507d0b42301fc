import { type CaseKind, kindFacts } from '../contract/case-kind.ts';

export interface MemberProblem {
  code: 'cases.member_count' | 'cases.member_twice' | 'cases.name_needed';
  sentence: string;
  field: string;
}

/**
 * Checks who takes part against what the kind allows.
 * @param personIds ids of the known people; a new person is null, since nobody new can be there twice.
 * @returns the first problem, or null.
 */
export function memberProblem(
  kind: CaseKind,
  personIds: readonly (string | null)[],
  ownLabel: string | null,
): MemberProblem | null {
  const facts = kindFacts[kind];
  const known = personIds.filter((id) => id !== null);
  const twice = personIds.findIndex((id, index) => id !== null && personIds.indexOf(id) !== index);
  if (twice >= 0 || new Set(known).size !== known.length) {
    const sentence = 'The same person is here twice. Choose somebody else or take one of them out.';
    return { code: 'cases.member_twice', sentence, field: `members.${twice}` };
  }
  if (personIds.length < facts.minMembers || personIds.length > facts.maxMembers) {
    return { code: 'cases.member_count', sentence: countSentence(kind, personIds.length), field: 'members' };
  }
  if (facts.hasOwnName && facts.billsEach && !ownLabel) {
    return { code: 'cases.name_needed', sentence: 'Give the group a name.', field: 'ownLabel' };
  }
  return null;
}

function countSentence(kind: CaseKind, count: number): string {
  const { name, minMembers, maxMembers } = kindFacts[kind];
  const wants =
    minMembers === maxMembers
      ? `exactly ${minMembers === 1 ? 'one person' : `${minMembers} people`}`
      : count < minMembers
        ? `at least ${minMembers} people`
        : `at most ${maxMembers} people`;
  return `${name} takes ${wants}; this has ${count}. Choose another kind of case or change who takes part.`;
}
