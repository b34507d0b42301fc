import { ORPCError } from '@orpc/server';
import { expect, test } from 'vitest';
import { encodeProblem } from './problem.ts';

test('wrong input names the field and does not repeat what was typed', () => {
  const issues = [
    { message: 'Fill this in.', path: ['participants', 0, 'new', 'firstName'], input: 'secret' },
  ];
  const body = encodeProblem(new ORPCError('BAD_REQUEST', { status: 422, data: { issues } }));
  expect(body).toMatchObject({
    status: 422,
    code: 'input.invalid',
    detail: 'Fill this in.',
    field: 'participants.0.new.firstName',
  });
  expect(JSON.stringify(body)).not.toContain('secret');
});

test('a refusal keeps its code, sentence and data', () => {
  const error = new ORPCError('stale', {
    status: 409,
    data: { sentence: 'Look again.', data: { current: { a: 1 } } },
  });
  expect(encodeProblem(error)).toMatchObject({
    status: 409,
    code: 'stale',
    detail: 'Look again.',
    data: { current: { a: 1 } },
  });
});
