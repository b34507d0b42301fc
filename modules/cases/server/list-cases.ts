import { searchTerms } from '#people';
import { cursorId, useCase } from '#platform';
import { casesContract } from '../contract/index.ts';
import { statusesOf } from '../rules/case-mark.ts';
import { type ListedCase, listCases as listRows } from './case-list.store.ts';
import { teamScope } from './require-case.ts';

/** The client list, a page at a time. */
export const listCases = useCase(casesContract.cases.list, async ({ input, actor, tx, saw }) => {
  const rows = await listRows(tx, {
    practiceId: actor.practiceId,
    onTeam: teamScope(actor),
    statuses: statusesOf(input.filter),
    terms: searchTerms(input.q ?? ''),
    afterId: cursorId(input.cursor) ?? null,
    limit: input.limit + 1,
  });
  const items = rows.slice(0, input.limit);
  const last = items.at(-1);
  saw(
    'case',
    items.map((row) => row.caseId),
  );
  return { items: items.map(shown), nextCursor: rows.length > input.limit && last ? last.caseId : null };
});

const MAX_FOUND = 12;

/** What a picker offers while somebody types; cases that begin with what was typed come first. */
export const searchCases = useCase(casesContract.cases.search, async ({ input, actor, tx, saw }) => {
  const terms = searchTerms(input.q);
  const rows = await listRows(tx, {
    practiceId: actor.practiceId,
    onTeam: teamScope(actor),
    statuses: statusesOf('current'),
    terms,
    afterId: null,
    limit: MAX_FOUND * 3,
  });
  const first = terms[0] ?? '';
  const begins = (row: ListedCase) => (row.sortKey.startsWith(first) ? 0 : 1);
  const best = [...rows].sort((a, b) => begins(a) - begins(b)).slice(0, MAX_FOUND);
  saw(
    'case',
    best.map((row) => row.caseId),
  );
  return best.map(shown);
});

function shown({ sortKey: _, ...row }: ListedCase) {
  return row;
}
