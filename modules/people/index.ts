export { displayName } from './rules/display-name.ts';
export { fold, searchTerms, searchText } from './rules/fold.ts';
export { changePerson } from './server/change-person.ts';
export { createPersons } from './server/create-persons.ts';
export { insertPersons, loadPersons } from './server/person.store.ts';
