import fc from 'fast-check';

/** As much of JSON Schema as zod writes for our inputs. */
export interface JsonSchema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  format?: string;
  pattern?: string;
}

/** Values worth trying wherever a text is taken. */
const nastyTexts = [
  '',
  ' ',
  '\u0000',
  '%_\\',
  "';--",
  '{{7*7}}',
  '\ud800',
  '💚'.repeat(50),
  'ß'.repeat(300),
  '../../etc',
  '-1',
  'NaN',
];

/**
 * Values that mostly fit a schema: texts that look right, ids that exist, numbers at their bounds.
 * @param ids that exist in the practice under test.
 */
export function fitting(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((each) => fitting(each, ids)));
  if (schema.allOf?.[0]) return fitting({ ...schema.allOf[0], ...schema.allOf[1] }, ids);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object') return objectOf(schema, ids);
  if (type === 'array')
    return fc.array(fitting(schema.items ?? {}, ids), {
      minLength: schema.minItems ?? 0,
      maxLength: Math.min(schema.maxItems ?? 3, (schema.minItems ?? 0) + 2),
    });
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (type === 'integer' || type === 'number') return numberOf(schema);
  return textOf(schema, ids);
}

function objectOf(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, inner]) => [name, fitting(inner, ids)] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] });
}

function numberOf({ minimum = -5, maximum = 1e6 }: JsonSchema): fc.Arbitrary<number> {
  const max = Math.min(maximum, Number.MAX_SAFE_INTEGER);
  return fc.oneof(
    fc.integer({ min: minimum, max: Math.max(minimum, Math.min(max, 2 ** 31)) }),
    fc.constantFrom(minimum, max),
  );
}

function textOf(
  { format, pattern, maxLength = 60 }: JsonSchema,
  ids: readonly string[],
): fc.Arbitrary<string> {
  if (format === 'uuid')
    return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, fc.uuid({ version: 7 }));
  if (format === 'email') return fc.emailAddress();
  const known = knownPatterns.find(([part]) => pattern?.includes(part));
  if (known) return known[1];
  return fc.oneof(
    { weight: 3, arbitrary: fc.string({ maxLength, unit: 'grapheme' }) },
    fc.constantFrom(...nastyTexts),
  );
}

const day = fc
  .date({ min: new Date('1890-01-01'), max: new Date('2210-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Our patterns for times and zones, told apart by a piece of each. */
const knownPatterns: readonly [string, fc.Arbitrary<string>][] = [
  [')?Z$', day.map((text) => `${text.slice(0, 19)}Z`)],
  ['T\\d{2}', day.map((text) => text.slice(0, 16))],
  ['^\\d{4}-\\d{2}-\\d{2}$', day.map((text) => text.slice(0, 10))],
  ['[A-Za-z]+', fc.constantFrom('America/New_York', 'UTC', 'Pacific/Kiritimati', 'Mars/Olympus')],
];

/** Anything JSON can say, for the places where nothing fits. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(
    fc.constantFrom('__proto__', 'constructor', 'caseId', 'limit', 'q', 'version'),
    fc.jsonValue({ maxDepth: 1 }),
  ),
  fc.constantFrom(...nastyTexts),
);
