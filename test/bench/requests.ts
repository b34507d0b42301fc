import type { Database } from '#platform/host';
import type { Step } from './load.ts';

/** Rows of the practice that requests are made of. */
export interface Ground {
  practiceId: string;
  staffId: string;
  caseId: string;
  personId: string;
  serviceId: string;
  locationId: string;
  /** The Monday of the week that is looked at, `2026-11-23`. */
  from: string;
  to: string;
}

/** Picks a case of the owner's, and a week in the middle of the year. */
export async function groundOf(db: Database, practiceId: string): Promise<Ground> {
  const { rows } = await db.executeSql(
    `select s.id as "staffId", c.id as "caseId", p.person_id as "personId",
            (select id from practice.service where practice_id = $1 order by position limit 1) as "serviceId",
            (select id from practice.location where practice_id = $1 order by position limit 1) as "locationId",
            (date_trunc('week', now()) - interval '8 weeks')::date::text as from,
            (date_trunc('week', now()) - interval '7 weeks')::date::text as to
       from practice.staff s
       join cases.case_team t on t.practice_id = s.practice_id and t.staff_id = s.id
       join cases.case c on c.practice_id = t.practice_id and c.id = t.case_id and c.kind = 'individual'
       join cases.case_participant p on p.practice_id = c.practice_id and p.case_id = c.id
      where s.practice_id = $1 and 'owner' = any(s.roles) order by c.id limit 1`,
    [practiceId],
  );
  return { practiceId, ...(rows[0] as Omit<Ground, 'practiceId'>) };
}

export const WEEK = 'Week view, one provider';
export const WEEK_ALL = 'Week view, everybody';
export const LIST = 'Client list, 50 rows';
export const SEARCH = 'Client search';
export const BOOK = 'Appointment creation';
export const BILL = 'Invoice creation';

export function reads({ from, to, staffId }: Ground): { what: string; requests: Step[][] }[] {
  const week = `/api/v1/appointments?from=${from}&to=${to}`;
  const list = (body: object): Step => ({ method: 'POST', path: '/api/v1/cases/list', body });
  return [
    { what: WEEK, requests: [[{ method: 'GET', path: `${week}&providerId=${staffId}` }]] },
    { what: WEEK_ALL, requests: [[{ method: 'GET', path: week }]] },
    { what: LIST, requests: [[list({ limit: 50 })]] },
    { what: SEARCH, requests: [[list({ q: 'angstr', limit: 50 })]] },
  ];
}

const FIRST_DAY = Date.UTC(2028, 0, 3);
const DAY_MS = 86_400_000;
const HOURS = [7, 8, 9, 10, 11, 13, 14, 15];

/** A free hour of its own for each, far ahead. */
export function freeHour(index: number): { day: string; hour: string } {
  const day = new Date(FIRST_DAY + Math.floor(index / HOURS.length) * DAY_MS).toISOString().slice(0, 10);
  return { day, hour: String(HOURS[index % HOURS.length]).padStart(2, '0') };
}

export function writes(ground: Ground, count: number, unbilled: readonly string[]) {
  const { caseId, serviceId, locationId } = ground;
  const book = Array.from({ length: count }, (_, index): Step[] => {
    const { day, hour } = freeHour(index);
    const body = { caseId, serviceId, locationId, startsLocal: `${day}T${hour}:00` };
    return [{ method: 'POST', path: '/api/v1/appointments', body }];
  });
  const bill = unbilled.map((id): Step[] => [
    { method: 'POST', path: '/api/v1/invoices', body: { appointmentIds: [id] } },
  ]);
  return [
    { what: BOOK, requests: book },
    { what: BILL, requests: bill },
  ];
}
