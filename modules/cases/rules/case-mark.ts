import type { CaseRow, CaseStatus } from '../contract/index.ts';

const marks: Record<CaseStatus, CaseRow['mark']> = {
  prospect: 'prospect',
  intake_pending: 'prospect',
  waitlist: 'prospect',
  active: 'active',
  inactive: 'none',
  contact: 'none',
  archived: 'archived',
};

/** The mark a case carries in the client list. */
export function caseMark(status: CaseStatus): CaseRow['mark'] {
  return marks[status];
}

/** The statuses a filter of the list lets through; null for all. */
export function statusesOf(filter: 'current' | 'archived' | 'everyone'): readonly CaseStatus[] | null {
  if (filter === 'everyone') return null;
  if (filter === 'archived') return ['archived'];
  return ['active', 'prospect', 'intake_pending', 'waitlist'];
}
