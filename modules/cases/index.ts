import { casesNounRoutes } from './server/cases.routes.ts';
import { personsRoutes } from './server/persons.routes.ts';

export type { CaseRecord } from './server/case.store.ts';
export { caseLabels, caseParticipants, casesOnTeam, joinTeam } from './server/case-doors.ts';
export { type CaseToStore, storeCase } from './server/open-case.ts';
export { readCase } from './server/read-case.ts';
export { casesSubscribers } from './server/relabel-cases.ts';
export { requireCase } from './server/require-case.ts';
export { type CaseWithPeople, type StoredCase, storeCases } from './server/store-cases.ts';

export const casesRoutes = { cases: casesNounRoutes, persons: personsRoutes };
