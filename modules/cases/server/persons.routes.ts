import { changePerson, loadPersons, searchTerms, searchText } from '#people';
import { notFound, useCase } from '#platform';
import { casesContract } from '../contract/index.ts';
import { personIdsInCases } from './case-list.store.ts';
import { requirePerson, teamScope } from './require-case.ts';

const MAX_FOUND = 12;

const searchPersons = useCase(casesContract.persons.search, async ({ input, actor, tx, saw }) => {
  const terms = searchTerms(input.q);
  if (terms.length === 0) return [];
  const query = { practiceId: actor.practiceId, onTeam: teamScope(actor), terms, limit: MAX_FOUND * 5 };
  const people = await loadPersons(tx, actor.practiceId, await personIdsInCases(tx, query));
  // A case is found by any of its people; of those, only whoever was meant is offered.
  const meant = people
    .filter((person) => terms.every((term) => searchText(person).includes(term)))
    .slice(0, MAX_FOUND);
  saw(
    'person',
    meant.map((person) => person.id),
  );
  return meant.map(({ id, displayName, birthDate }) => ({ personId: id, name: displayName, birthDate }));
});

const getPerson = useCase(casesContract.persons.get, async ({ input, actor, tx, saw }) => {
  saw('person', input.personId);
  await requirePerson(tx, actor, input.personId);
  const [person] = await loadPersons(tx, actor.practiceId, [input.personId]);
  if (!person) throw notFound('person');
  return person;
});

const updatePerson = useCase(casesContract.persons.update, async ({ input, actor, tx, now, saw }) => {
  saw('person', input.personId);
  await requirePerson(tx, actor, input.personId);
  const { personId, version, ...person } = input;
  return changePerson(tx, { practiceId: actor.practiceId, personId, version, person }, now);
});

export const personsRoutes = { search: searchPersons, get: getPerson, update: updatePerson };
