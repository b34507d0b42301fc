import { expect, test } from 'vitest';
import { requireStrongPassword } from './password-policy.ts';

const known = ['Ana Ruiz', 'ana.ruiz@riverside.example', 'Riverside Therapy'];
const refusal = async (password: string) => {
  try {
    await requireStrongPassword(password, known);
    return null;
  } catch (error) {
    return (error as { parts: { code: string; status: number; field: string; sentence: string } }).parts;
  }
};

test.each([
  ['short', /Use at least 12 characters: 7 more to go\./],
  ['password1234', /many people use/],
  ['Password123!', /many people use/],
  ['qwertyuiopas', /many people use|keyboard/],
  ['123456789012', /many people use|Rows/],
  ['aaaaaaaaaaaaaa', /again and again/],
  ['abcdefghijklmn', /Rows like abcd/],
  ['anaruiz12345', /your name/],
  ['Riverside2026', /your name, e-mail or practice/],
  ['caseroom2026!', /your name, e-mail or practice/],
])('%s is refused with a sentence that says what to change', async (password, sentence) => {
  const parts = await refusal(password);
  expect(parts).toMatchObject({ code: 'password.weak', status: 422, field: 'password' });
  expect(parts?.sentence).toMatch(sentence);
});

test.each(['maple orbit lantern 92', 'correct horse battery staple', 'Tr0ub4dor&3xxQ', 'été à la mer bleue'])(
  '%s is taken',
  async (password) => {
    expect(await refusal(password)).toBeNull();
  },
);

test('a very long password is judged in no time', async () => {
  await requireStrongPassword('warm', known).catch(() => null);
  const before = performance.now();
  expect((await refusal('a1!'.repeat(80)))?.code).toBe('password.weak');
  await requireStrongPassword(`${'x7 kelp!'.repeat(8)} violet harbor`, known).catch(() => null);
  expect((await refusal('z'.repeat(257)))?.sentence).toMatch(/at most 256/);
  expect(performance.now() - before).toBeLessThan(1500);
});
