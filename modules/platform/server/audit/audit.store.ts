import { sql } from 'kysely';
import type { Tx } from '../db/database.ts';
import { newId } from '../ids.ts';
import type { PlatformTables } from '../tables.ts';

export interface AuditEntry {
  at: string;
  actorStaffId: string | null;
  actorName: string;
  via: 'session' | 'token' | 'system';
  tokenId: string | null;
  action: string;
  effect: 'read' | 'write';
  outcome: 'done' | 'refused';
  subjectKind: string | null;
  subjectIds: readonly string[];
}

/** Adds entries in one statement. Rows are never changed: the server's role may only insert and read them. */
export async function insertAudit(tx: Tx, practiceId: string, entries: readonly AuditEntry[]): Promise<void> {
  await tx
    .insertInto('platform.audit_event')
    .values(
      entries.map((entry) => ({
        practice_id: practiceId,
        id: newId(),
        at: entry.at,
        actor_staff_id: entry.actorStaffId,
        actor_name: entry.actorName,
        on_behalf_of: null,
        via: entry.via,
        token_id: entry.tokenId,
        action: entry.action,
        effect: entry.effect,
        outcome: entry.outcome,
        subject_kind: entry.subjectKind,
        subject_ids: sql<string[]>`${`{${entry.subjectIds.join(',')}}`}::uuid[]`,
      })),
    )
    .execute();
}

export interface AuditFilter {
  practiceId: string;
  actorStaffId?: string | undefined;
  action?: string | undefined;
  effect?: 'read' | 'write' | undefined;
  subjectId?: string | undefined;
  /** Bounds as version 7 ids, whose order is the order of time. */
  fromId?: string | undefined;
  beforeId?: string | undefined;
  limit: number;
}

/** Newest first. */
export async function selectAudit(tx: Tx, filter: AuditFilter) {
  let query = tx
    .selectFrom('platform.audit_event')
    .selectAll()
    .where('practice_id', '=', filter.practiceId)
    .orderBy('id', 'desc')
    .limit(filter.limit);
  if (filter.actorStaffId) query = query.where('actor_staff_id', '=', filter.actorStaffId);
  if (filter.action) query = query.where('action', '=', filter.action);
  if (filter.effect) query = query.where('effect', '=', filter.effect);
  if (filter.subjectId) query = query.where(sql<boolean>`${filter.subjectId}::uuid = any(subject_ids)`);
  if (filter.fromId) query = query.where('id', '>=', filter.fromId);
  if (filter.beforeId) query = query.where('id', '<', filter.beforeId);
  return query.execute();
}

/** The actions that occur in the log, found by hopping along the index instead of reading every row. */
export async function selectActions(tx: Tx, practiceId: string): Promise<string[]> {
  const found = await sql<{ action: string }>`
    with recursive hop(action) as (
      (select min(action) from platform.audit_event where practice_id = ${practiceId})
      union all
      select (select min(e.action) from platform.audit_event e
               where e.practice_id = ${practiceId} and e.action > hop.action)
        from hop where hop.action is not null
    )
    select action from hop where action is not null`.execute(tx);
  return found.rows.map((row) => row.action);
}

export type AuditRowStored = PlatformTables['platform.audit_event'];
