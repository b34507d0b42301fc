import { Temporal } from 'temporal-polyfill';

/** What the filters of the activity page say; an empty string means "any". */
export interface ActivityFilter {
  actorStaffId: string;
  action: string;
  effect: '' | 'read' | 'write';
  /** `2026-11-24`, in the practice's zone; both days are included. */
  from: string;
  to: string;
}

export const noFilter: ActivityFilter = { actorStaffId: '', action: '', effect: '', from: '', to: '' };

const startOf = (date: Temporal.PlainDate, zone: string) => date.toZonedDateTime(zone).toInstant().toString();

/** The filter as the API takes it: days become moments in the practice's zone, empty ones are left out. */
export function filterInput(filter: ActivityFilter, zone: string) {
  return {
    ...(filter.actorStaffId ? { actorStaffId: filter.actorStaffId } : {}),
    ...(filter.action ? { action: filter.action } : {}),
    ...(filter.effect ? { effect: filter.effect } : {}),
    ...(filter.from ? { from: startOf(Temporal.PlainDate.from(filter.from), zone) } : {}),
    ...(filter.to ? { to: startOf(Temporal.PlainDate.from(filter.to).add({ days: 1 }), zone) } : {}),
  };
}
