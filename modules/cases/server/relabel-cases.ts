import { loadPersons } from '#people';
import type { Subscriber } from '#platform';
import { findCase, listMembers, relabelCase } from './case.store.ts';
import { caseIdsOfPerson } from './case-list.store.ts';
import { caseNames } from './case-names.ts';

/** When somebody's name or number changes, the cases they take part in are called and found by the new one. */
const relabelCases: Subscriber = {
  event: 'person.changed',
  async handle(tx, practiceId, { personId }) {
    for (const caseId of await caseIdsOfPerson(tx, practiceId, String(personId))) {
      const found = await findCase(tx, practiceId, caseId, null);
      if (!found) continue;
      const members = await listMembers(tx, practiceId, caseId);
      const present = members.filter((member) => member.leftOn === null).map((member) => member.personId);
      const people = await loadPersons(tx, practiceId, present);
      await relabelCase(tx, practiceId, caseId, caseNames(found.kind, found.ownLabel, people));
    }
  },
};

export const casesSubscribers = [relabelCases];
