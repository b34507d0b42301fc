import { expect, test } from 'vitest';
import { authSentence, readAuthProblem, waitWords } from './auth-api.ts';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });

test('too many tries says how long to wait', async () => {
  const problem = await readAuthProblem(
    answer(429, { message: 'Too many requests' }, { 'x-retry-after': '90' }),
  );
  expect(problem.message).toBe('Too many tries. Wait 2 minutes, then try again.');
  expect(problem.retrySeconds).toBe(90);
});

test('a known code of the sign-in service gets our own sentence', async () => {
  const problem = await readAuthProblem(
    answer(401, { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid' }),
  );
  expect(authSentence(problem)).toBe('That e-mail and password do not belong together.');
});

test('a sentence that the server wrote for people is shown as it is', async () => {
  const problem = await readAuthProblem(
    answer(400, { code: 'password.common', detail: 'Many people use this one.' }),
  );
  expect(problem.message).toBe('Many people use this one.');
});

test('a broken server shows no technical words', async () => {
  const problem = await readAuthProblem(answer(500, { message: 'relation "user" does not exist' }));
  expect(problem.message).toBe('That did not work. Try again in a moment.');
});

test('a wait is told in words', () => {
  expect([waitWords(1), waitWords(45), waitWords(61)]).toEqual(['1 second', '45 seconds', '2 minutes']);
});
