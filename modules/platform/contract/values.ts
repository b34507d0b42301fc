import './sentences.ts';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

export const uuidSchema = z.uuid('That is not an id of this system.');

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?Z$/;
const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const parses = (parse: (text: string) => unknown) => (text: string) => {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
};

const withinCalendar = (text: string) => text >= '1900' && text < '2200';

/** A moment, as UTC: `2026-11-24T15:00:00Z`. */
export const instantSchema = z
  .string()
  .regex(INSTANT, 'Give a moment in UTC such as 2026-11-24T15:00:00Z.')
  .refine(parses(Temporal.Instant.from), 'There is no such moment in the calendar.')
  .refine(withinCalendar, 'Give a year between 1900 and 2199.');

/** A time on the wall, without a zone: `2026-11-24T10:00`. Always travels with an IANA zone. */
export const wallClockSchema = z
  .string()
  .regex(WALL_CLOCK, 'Give a local time such as 2026-11-24T10:00.')
  .refine(parses(Temporal.PlainDateTime.from), 'There is no such day or hour in the calendar.')
  .refine(withinCalendar, 'Give a year between 1900 and 2199.');

/** A day: `2026-11-24`. */
export const dateSchema = z
  .string()
  .regex(DATE, 'Give a date such as 2026-11-24.')
  .refine(parses(Temporal.PlainDate.from), 'There is no such day in the calendar.')
  .refine(withinCalendar, 'Give a year between 1900 and 2199.');

/** An IANA time zone such as `America/New_York`. */
export const zoneSchema = z
  .string()
  .max(64)
  .regex(/^[A-Za-z]+([/_+-][A-Za-z0-9_+-]+)*$/, 'Give a time zone such as America/New_York.')
  .refine(
    parses((zone) => new Intl.DateTimeFormat('en', { timeZone: zone })),
    'That time zone does not exist. Give one such as America/New_York.',
  );

/** PostgreSQL can not store a NUL or half of a surrogate pair, and nobody means to type one. */
const printable = (text: string) => !/[\0\p{Surrogate}]/u.test(text);

/** The version a change was made from. Rows count theirs from 1; 0 stands for a row that is not there yet. */
export const versionSchema = z.int32('Give the version you last read.').min(0);

/** One line of text, trimmed, not empty. */
export const shortText = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'Fill this in.')
    .max(max, `Keep this to ${max} characters.`)
    .refine(printable, 'This holds a character that can not be stored.');

/** Text that may have many lines and may be empty. */
export const longText = (max: number) =>
  z
    .string()
    .max(max, `Keep this to ${max} characters.`)
    .refine(printable, 'This holds a character that can not be stored.');

/** Every list pages by an opaque cursor. */
export const pageInput = {
  cursor: z.string().max(200).optional().describe('What the page before gave as nextCursor'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** @returns the schema of one page of `item`; `nextCursor` is null on the last page. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
