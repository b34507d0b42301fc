import { sql } from 'kysely';
import type { Tx } from '#platform';
import type { CaseKind, CaseRow, CaseStatus } from '../contract/index.ts';
import { caseMark } from '../rules/case-mark.ts';
import type { CasesTables } from './tables.ts';

const on = (tx: Tx) => tx.withTables<CasesTables>();

export interface CaseQuery {
  practiceId: string;
  /** Only the cases this member of staff works on; null for all. */
  onTeam: string | null;
  statuses: readonly CaseStatus[] | null;
  /** Each must occur in the search text. */
  terms: readonly string[];
  /** The last case of the page before. */
  afterId: string | null;
  limit: number;
}

export interface ListedCase extends CaseRow {
  sortKey: string;
}

/** A page of cases by name. Reads along the name index and stops when the page is full. */
export async function listCases(tx: Tx, query: CaseQuery): Promise<ListedCase[]> {
  let select = on(tx)
    .selectFrom('cases.case as c')
    .select(['c.id', 'c.kind', 'c.label', 'c.relationship_label', 'c.status', 'c.sort_key'])
    .select((eb) =>
      eb
        .selectFrom('cases.case_participant as p')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('p.practice_id', '=', 'c.practice_id')
        .whereRef('p.case_id', '=', 'c.id')
        .where('p.left_on', 'is', null)
        .as('participant_count'),
    )
    .where('c.practice_id', '=', query.practiceId);
  const { onTeam, statuses, afterId } = query;
  if (onTeam) {
    select = select.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('cases.case_team as t')
          .select('t.case_id')
          .whereRef('t.practice_id', '=', 'c.practice_id')
          .whereRef('t.case_id', '=', 'c.id')
          .where('t.staff_id', '=', onTeam),
      ),
    );
  }
  if (statuses) select = select.where('c.status', 'in', [...statuses]);
  for (const term of query.terms) select = select.where('c.search', 'like', `%${escapeLike(term)}%`);
  if (afterId) {
    select = select.where(sql<boolean>`(c.sort_key, c.id) > (
      select a.sort_key, a.id from cases.case a where a.practice_id = ${query.practiceId} and a.id = ${afterId})`);
  }
  const rows = await select.orderBy('c.sort_key').orderBy('c.id').limit(query.limit).execute();
  return rows.map((row) => ({
    caseId: row.id,
    kind: row.kind as CaseKind,
    label: row.label,
    relationshipLabel: row.relationship_label,
    status: row.status as CaseStatus,
    mark: caseMark(row.status as CaseStatus),
    participantCount: row.participant_count ?? 0,
    sortKey: row.sort_key,
  }));
}

const escapeLike = (term: string) => term.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** Ids of the cases a member of staff works on. */
export async function caseIdsOfTeam(tx: Tx, practiceId: string, staffId: string): Promise<string[]> {
  const rows = await on(tx)
    .selectFrom('cases.case_team')
    .select('case_id')
    .where('practice_id', '=', practiceId)
    .where('staff_id', '=', staffId)
    .execute();
  return rows.map((row) => row.case_id);
}

/** The practice this transaction is bound to. */
export async function practiceOf(tx: Tx): Promise<string> {
  const found = await sql<{ id: string }>`select current_setting('app.practice_id') as id`.execute(tx);
  return found.rows[0]?.id ?? '';
}

export async function caseLabelRows(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return on(tx)
    .selectFrom('cases.case')
    .select(['id', 'label', 'kind'])
    .where('practice_id', '=', sql<string>`current_setting('app.practice_id')::uuid`)
    .where(sql<boolean>`id = any(${`{${ids.join(',')}}`}::uuid[])`)
    .execute();
}

/** Ids of the cases somebody takes part in, now or before. */
export async function caseIdsOfPerson(tx: Tx, practiceId: string, personId: string): Promise<string[]> {
  const rows = await on(tx)
    .selectFrom('cases.case_participant')
    .select('case_id')
    .distinct()
    .where('practice_id', '=', practiceId)
    .where('person_id', '=', personId)
    .execute();
  return rows.map((row) => row.case_id);
}

/** Ids of the people whose own search text holds every term, as far as they are in cases the actor may see. */
export async function personIdsInCases(
  tx: Tx,
  query: Pick<CaseQuery, 'practiceId' | 'onTeam' | 'terms'> & { limit: number },
) {
  let select = on(tx)
    .selectFrom('cases.case as c')
    .innerJoin('cases.case_participant as p', (join) =>
      join.onRef('p.practice_id', '=', 'c.practice_id').onRef('p.case_id', '=', 'c.id'),
    )
    .select('p.person_id')
    .distinct()
    .where('c.practice_id', '=', query.practiceId);
  const { onTeam } = query;
  if (onTeam) {
    select = select.where('c.id', 'in', (eb) =>
      eb
        .selectFrom('cases.case_team as t')
        .select('t.case_id')
        .where('t.practice_id', '=', query.practiceId)
        .where('t.staff_id', '=', onTeam),
    );
  }
  for (const term of query.terms) select = select.where('c.search', 'like', `%${escapeLike(term)}%`);
  const rows = await select.limit(query.limit).execute();
  return rows.map((row) => row.person_id);
}
