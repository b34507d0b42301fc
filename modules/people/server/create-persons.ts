import type { Temporal } from 'temporal-polyfill';
import { newId, refuse, type Tx } from '#platform';
import type { NewPerson } from '../contract/index.ts';
import { insertPersons } from './person.store.ts';

/**
 * Adds people, in order. Called by the case that brings them in: a person nobody works with is nobody's to see.
 * @param at where a refused field stands in the caller's input, such as `participants.0.new`.
 * @throws Refusal when a birth date lies in the future.
 */
export async function createPersons(
  tx: Tx,
  practiceId: string,
  people: readonly { person: NewPerson; at: string }[],
  now: Temporal.Instant,
): Promise<string[]> {
  for (const { person, at } of people) refuseFutureBirth(person, `${at}.birthDate`, now);
  const rows = people.map(({ person }) => ({ practiceId, id: newId(), person, now: now.toString() }));
  await insertPersons(tx, rows);
  return rows.map((row) => row.id);
}

/** @throws Refusal when the birth date is later than the day it is now anywhere on earth. */
export function refuseFutureBirth(person: NewPerson, field: string, now: Temporal.Instant): void {
  const latest = now.add({ hours: 14 }).toString().slice(0, 10);
  if (person.birthDate === null || person.birthDate <= latest) return;
  throw refuse({
    code: 'person.unborn',
    status: 422,
    sentence: 'A birth date can not lie in the future.',
    field,
  });
}
