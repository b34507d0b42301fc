import { z } from 'zod';

/** The part of a zod issue that a sentence is made from. Never its input: an answer repeats nothing that was typed. */
interface RawIssue {
  code?: string | undefined;
  input?: unknown;
  expected?: string;
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  format?: string;
  values?: readonly unknown[];
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
  null: 'null',
};

/** One sentence for a person, for every refusal that a schema has no sentence of its own for. */
function sentenceFor(issue: RawIssue): string {
  if (issue.code === 'invalid_type') return typeSentence(issue);
  if (issue.code === 'unrecognized_keys') return 'There is a field here that this route does not take.';
  if (issue.code === 'invalid_value') return `Choose one of: ${(issue.values ?? []).map(String).join(', ')}.`;
  if (issue.code === 'too_small') return `This is too small or too short: at least ${String(issue.minimum)}.`;
  if (issue.code === 'too_big') return `This is too large or too long: at most ${String(issue.maximum)}.`;
  if (issue.code === 'invalid_format') return 'This is not written the way it needs to be.';
  if (issue.code === 'invalid_union') return 'This fits none of the forms that are taken here.';
  return 'This value can not be used here.';
}

function typeSentence({ input, expected = '' }: RawIssue): string {
  const kind = kinds[expected] ?? `a value of kind ${expected}`;
  return input === undefined ? `This is missing: give ${kind}.` : `Give ${kind} here.`;
}

z.config({ customError: (issue) => sentenceFor(issue as RawIssue) });
