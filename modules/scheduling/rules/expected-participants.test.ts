import { expect, test } from 'vitest';
import { expectedOn } from './expected-participants.ts';

const ana = { personId: 'ana', joinedOn: '2026-03-01', leftOn: null };
const sam = { personId: 'sam', joinedOn: '2026-05-10', leftOn: '2026-06-30' };

const on = (day: string) => expectedOn([ana, sam], day).map((one) => one.personId);

test('those who have joined and not left are expected, also on the day they leave', () => {
  expect(on('2026-04-01')).toEqual(['ana']);
  expect(on('2026-05-10')).toEqual(['ana', 'sam']);
  expect(on('2026-06-30')).toEqual(['ana', 'sam']);
  expect(on('2026-07-01')).toEqual(['ana']);
});

test('a session from before the case was written down belongs to those who joined first', () => {
  expect(on('2026-02-01')).toEqual(['ana']);
});

test('when all have left, nobody is expected', () => {
  expect(expectedOn([sam], '2026-08-01')).toEqual([]);
});
