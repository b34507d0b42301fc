import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CaseKind, caseKinds, caseStatuses, kindFacts } from '../contract/case-kind.ts';
import { caseLabel } from './case-label.ts';
import { caseMark, statusesOf } from './case-mark.ts';
import { memberProblem } from './member-rules.ts';

const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

test('an individual case has one client, a two-person case two different people', () => {
  expect(memberProblem('individual', people(1), null)).toBeNull();
  expect(memberProblem('individual', people(2), null)?.code).toBe('cases.member_count');
  expect(memberProblem('two_person', people(2), null)).toBeNull();
  for (const count of [1, 3])
    expect(memberProblem('two_person', people(count), null)?.code).toBe('cases.member_count');
  expect(memberProblem('two_person', ['p0', 'p0'], null)).toMatchObject({
    code: 'cases.member_twice',
    field: 'members.1',
  });
  expect(memberProblem('two_person', [null, null], null)).toBeNull();
});

test('a group needs a name, a family can go by its people', () => {
  expect(memberProblem('workshop', people(3), null)?.code).toBe('cases.name_needed');
  expect(memberProblem('workshop', people(3), 'Sleep well')).toBeNull();
  expect(memberProblem('family', people(3), null)).toBeNull();
});

test('every kind accepts any count between its bounds and none beyond', () => {
  fc.assert(
    fc.property(fc.constantFrom(...caseKinds), fc.integer({ min: 0, max: 40 }), (kind: CaseKind, count) => {
      const { minMembers, maxMembers } = kindFacts[kind];
      const accepted = memberProblem(kind, people(count), 'A name') === null;
      expect(accepted).toBe(count >= minMembers && count <= maxMembers);
    }),
  );
});

test('a case is called by its people, a group by its name', () => {
  expect(caseLabel({ kind: 'two_person', ownLabel: null, names: ['Ana Ruiz', 'Sam Lee'] })).toBe(
    'Ana Ruiz & Sam Lee',
  );
  expect(caseLabel({ kind: 'family', ownLabel: null, names: ['A', 'B', 'C', 'D', 'E'] })).toBe(
    'A, B, C and 2 more',
  );
  expect(caseLabel({ kind: 'workshop', ownLabel: 'Sleep well', names: ['A'] })).toBe('Sleep well');
});

test('consultation and workshop have neither diagnoses nor superbills', () => {
  for (const kind of ['individual_consultation', 'consultation_group', 'workshop'] as const) {
    expect(kindFacts[kind]).toMatchObject({ diagnoses: false, superbills: false });
  }
});

test('a workshop makes nobody a client', () => {
  expect(kindFacts.workshop.role).toBe('group_participant');
});

test('what the default list shows is what carries an active or prospect mark', () => {
  for (const status of caseStatuses) {
    const current = statusesOf('current')?.includes(status) ?? false;
    expect(current).toBe(['active', 'prospect'].includes(caseMark(status)));
  }
  expect(statusesOf('everyone')).toBeNull();
});
