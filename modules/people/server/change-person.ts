import type { Temporal } from 'temporal-polyfill';
import { emit, notFound, stale, type Tx } from '#platform';
import type { NewPerson, Person } from '../contract/index.ts';
import { refuseFutureBirth } from './create-persons.ts';
import { loadPersons, updatePerson } from './person.store.ts';

export interface PersonChange {
  practiceId: string;
  personId: string;
  version: number;
  person: NewPerson;
}

/**
 * Changes a person; whether the caller may is for the case module to say, which knows who works with whom.
 * @throws Refusal 404 when absent, 409 with the current row when it was changed meanwhile.
 */
export async function changePerson(tx: Tx, change: PersonChange, now: Temporal.Instant): Promise<Person> {
  const { practiceId, personId, person, version } = change;
  refuseFutureBirth(person, 'birthDate', now);
  const [before] = await loadPersons(tx, practiceId, [personId]);
  if (!before) throw notFound('person');
  if (!(await updatePerson(tx, practiceId, personId, { person, version }))) throw stale(before);
  await emit(tx, 'person.changed', { personId });
  const [after] = await loadPersons(tx, practiceId, [personId]);
  if (!after) throw notFound('person');
  return after;
}
