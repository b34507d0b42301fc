import { expect, test, vi } from 'vitest';
import { applyProblem, problemOf, sentenceOf, toProblemError } from './problem.ts';

const body = {
  type: 'about:blank',
  title: 'Conflict',
  status: 409,
  code: 'x.taken',
  detail: 'That name is taken.',
};

test("the server's sentence and code reach the screen", () => {
  const error = toProblemError(body, 409);
  expect(problemOf(error)).toMatchObject({ code: 'x.taken', sentence: 'That name is taken.', status: 409 });
  expect(sentenceOf(error)).toBe('That name is taken.');
});

test('a sentence about a field of the form is put on that field', () => {
  const form = { getValues: () => ({ name: '' }), setFieldError: vi.fn() };
  expect(applyProblem(form, toProblemError({ ...body, field: 'name' }, 409))).toBeNull();
  expect(form.setFieldError).toHaveBeenCalledWith('name', 'That name is taken.');
});

test('a sentence about something else is given back to be shown above the form', () => {
  const form = { getValues: () => ({ name: '' }), setFieldError: vi.fn() };
  expect(applyProblem(form, toProblemError({ ...body, field: 'caseId' }, 409))).toBe('That name is taken.');
});

test('a failure that is no refusal shows no technical words', () => {
  expect(sentenceOf(new Error('ECONNRESET at line 4'))).not.toContain('ECONNRESET');
});

test('every field that was refused gets its sentence', () => {
  const form = { getValues: () => ({ name: '', address: { city: '' } }), setFieldError: vi.fn() };
  const issues = [
    { field: 'name', sentence: 'Fill this in.' },
    { field: 'address.city', sentence: 'Too long.' },
  ];
  const refused = {
    ...body,
    code: 'input.invalid',
    field: 'name',
    detail: 'Fill this in.',
    data: { issues },
  };
  expect(applyProblem(form, toProblemError(refused, 422))).toBeNull();
  expect(form.setFieldError).toHaveBeenCalledWith('address.city', 'Too long.');
});
