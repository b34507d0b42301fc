import { ZxcvbnFactory, type ZxcvbnResult } from '@zxcvbn-ts/core';
import { type Refusal, refuse } from '../refusal.ts';

export const MIN_LENGTH = 12;
/** What is hashed may be long, yet not without end. */
export const MAX_LENGTH = 256;
/** Of 0 to 4: not to be guessed in ten thousand million tries. */
const MIN_SCORE = 3;
/** What lies beyond adds to a strong password only; looking at all of it takes long. */
const MAX_LOOKED_AT = 64;

/**
 * Refuses a password that is short, common or made of what is known about its owner.
 * @param field of the form it was typed into.
 * @param known such as name, e-mail and practice: a password must not be made of them.
 * @throws Refusal `password.weak`, whose sentence says what to change.
 */
export async function requireStrongPassword(
  password: string,
  known: readonly string[],
  field: 'password' | 'newPassword' = 'password',
): Promise<void> {
  const missing = MIN_LENGTH - [...password].length;
  if (missing > 0) throw weak(`Use at least ${MIN_LENGTH} characters: ${missing} more to go.`, field);
  if (password.length > MAX_LENGTH) throw weak(`Use at most ${MAX_LENGTH} characters.`, field);
  const result = (await judge()).check(password, wordsOf(known));
  if (result.score < MIN_SCORE) throw weak(adviceFor(result), field);
}

const weak = (sentence: string, field: string): Refusal =>
  refuse({ code: 'password.weak', status: 422, sentence, field });

/** The name as it stands, its words, and its words run together: `Ana Ruiz`, `ana`, `ruiz`, `anaruiz`. */
function wordsOf(known: readonly string[]): string[] {
  const words = known.flatMap((text) => {
    const parts = text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((part) => part.length > 2);
    return [text.toLowerCase(), ...parts, parts.join(''), parts.slice(0, 2).join('')];
  });
  return [...new Set(['caseroom', ...words.filter(Boolean)])];
}

const MORE = 'Three or four unrelated words work well.';

/** One reason and one way out. */
function adviceFor({ sequence, feedback }: ZxcvbnResult): string {
  const patterns = sequence.map((part) => part.pattern);
  if (sequence.some((part) => part.dictionaryName === 'userInputs')) {
    return `This is made of your name, e-mail or practice. ${MORE}`;
  }
  if (sequence.some((part) => String(part.dictionaryName ?? '').startsWith('passwords'))) {
    return `This is close to a password that many people use. ${MORE}`;
  }
  if (patterns.includes('repeat')) return `The same characters come again and again. ${MORE}`;
  if (patterns.includes('spatial')) return `Neighbours on the keyboard are tried first. ${MORE}`;
  if (patterns.includes('sequence')) return `Rows like abcd or 1234 are tried first. ${MORE}`;
  if (patterns.includes('date')) return `Dates are easy to guess. ${MORE}`;
  if (feedback.warning || sequence.length < 3)
    return `This is easy to guess. Add words that do not belong together.`;
  return `This is easy to guess. ${MORE}`;
}

let judging: Promise<ZxcvbnFactory> | undefined;

/** The word lists take 20 MB, so they are loaded when the first password is chosen. */
function judge(): Promise<ZxcvbnFactory> {
  judging ??= Promise.all([import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-en')]).then(
    ([common, english]) =>
      new ZxcvbnFactory({
        dictionary: { ...common.dictionary, ...english.dictionary },
        graphs: common.adjacencyGraphs,
        maxLength: MAX_LOOKED_AT,
        l33tMaxSubstitutions: 20,
      }),
  );
  return judging;
}
