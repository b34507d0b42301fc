import { useCase } from '#platform';
import { casesContract } from '../contract/index.ts';
import { listCases, searchCases } from './list-cases.ts';
import { openCase } from './open-case.ts';
import { readCase } from './read-case.ts';
import { updateCase } from './update-case.ts';

const getCase = useCase(casesContract.cases.get, async ({ input, actor, tx, saw }) => {
  saw('case', input.caseId);
  return readCase(tx, actor, input.caseId);
});

export const casesNounRoutes = {
  list: listCases,
  search: searchCases,
  open: openCase,
  get: getCase,
  update: updateCase,
};
