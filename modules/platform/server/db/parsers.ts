/**
 * How both drivers read a value, by the object id of its type: the same on the embedded database and on
 * PostgreSQL. Moments are UTC strings that end in Z, so that no driver's idea of a Date gets between.
 */
export const parsers: Record<number, (text: string) => unknown> = {
  20: parseInt8,
  1082: (text) => text,
  1114: (text) => text.replace(' ', 'T'),
  1184: parseInstant,
  1700: (text) => text,
};

/** @throws RangeError rather than giving a number that is nearly right. */
function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError('A stored whole number is too large to read exactly.');
  return value;
}

/** `2026-11-24 15:00:00.5+00` → `2026-11-24T15:00:00.5Z`. The session's zone is always UTC. */
function parseInstant(text: string): string {
  if (text.endsWith('infinity')) return text;
  return `${text.replace(' ', 'T').replace(/\+00(:00)?$/, '')}Z`;
}
