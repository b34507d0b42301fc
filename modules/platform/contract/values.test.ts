import { expect, test } from 'vitest';
import { dateSchema, instantSchema, shortText, wallClockSchema, zoneSchema } from './values.ts';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

test('a date must be in the calendar', () => {
  expect(accepts(dateSchema, '2028-02-29')).toBe(true);
  for (const wrong of [
    '2027-02-29',
    '2026-13-01',
    '2026-1-1',
    '0001-01-01',
    '9999-01-01',
    20261124,
    '2026-11-24T10:00',
  ]) {
    expect(accepts(dateSchema, wrong)).toBe(false);
  }
});

test('a moment is in UTC, a wall clock has no zone', () => {
  expect(accepts(instantSchema, '2026-11-24T15:00:00Z')).toBe(true);
  expect(accepts(instantSchema, '2026-11-24T15:00:00+01:00')).toBe(false);
  expect(accepts(instantSchema, '2026-11-24T25:00:00Z')).toBe(false);
  expect(accepts(wallClockSchema, '2026-11-24T10:00')).toBe(true);
  expect(accepts(wallClockSchema, '2026-11-24T10:00Z')).toBe(false);
  expect(accepts(wallClockSchema, '2026-02-30T10:00')).toBe(false);
});

test('a time zone must exist', () => {
  for (const zone of ['America/New_York', 'Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires']) {
    expect(accepts(zoneSchema, zone)).toBe(true);
  }
  for (const zone of ['Mars/Olympus', '', '+01:00', 'America/New York', 'a'.repeat(65)]) {
    expect(accepts(zoneSchema, zone)).toBe(false);
  }
});

test('a line of text is trimmed, and a character the database can not hold is refused', () => {
  expect(shortText(10).parse('  Ana  ')).toBe('Ana');
  expect(accepts(shortText(10), '   ')).toBe(false);
  expect(accepts(shortText(10), 'a\u0000b')).toBe(false);
  expect(accepts(shortText(3), 'Anna')).toBe(false);
});
