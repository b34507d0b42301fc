import { sql } from 'kysely';
import { type Database, newId } from '#platform';
import { BILL, BOOK, freeHour, type Ground, LIST, SEARCH, WEEK, WEEK_ALL } from './requests.ts';

const columns =
  sql.raw(`a.id, a.provider_id, a.case_id, a.service_name, a.location_id, a.format, a.starts_local, a.zone,
  a.starts_at, a.ends_at, a.minutes, a.status, a.attendance, a.override_id, a.version, c.label`);

/** Beyond the hours that the routes book. */
const BARE_OFFSET = 4000;

/**
 * The limit: the same rows with the fewest statements, in one transaction under row-level security, through the same
 * driver. No HTTP, no session, no permission, no audit, no answer written as JSON.
 */
export function bareSql(db: Database, ground: Ground): Record<string, () => Promise<unknown>> {
  const { practiceId, staffId, from, to } = ground;
  let booked = 0;
  const week = (provider: string | null) => () =>
    db.inPractice(practiceId, (tx) =>
      sql`select ${columns} from scheduling.appointment a
            join cases.case c on c.practice_id = a.practice_id and c.id = a.case_id
           where a.practice_id = ${practiceId} and a.status = 'scheduled'
             and a.starts_at >= ${from}::date and a.starts_at < ${to}::date
             and (${provider}::uuid is null or a.provider_id = ${provider}::uuid)
           order by a.starts_at`.execute(tx),
    );
  const list = (term: string) => () =>
    db.inPractice(practiceId, (tx) =>
      sql`select c.id, c.kind, c.label, c.relationship_label, c.status,
                 (select count(*) from cases.case_participant p
                   where p.practice_id = c.practice_id and p.case_id = c.id and p.left_on is null) as people
            from cases.case c
           where c.practice_id = ${practiceId} and c.status in ('active', 'prospect', 'intake_pending', 'waitlist')
             and c.search like ${`%${term}%`}
           order by c.sort_key, c.id limit 51`.execute(tx),
    );
  const book = () => {
    booked += 1;
    const { day, hour } = freeHour(BARE_OFFSET + booked);
    const start = `${day} ${hour}:00`;
    return db.inPractice(practiceId, (tx) =>
      sql`insert into scheduling.appointment (practice_id, id, case_id, provider_id, service_id, service_name, location_id,
              format, starts_local, zone, starts_at, ends_at, minutes, fee_cents, created_by, created_at, updated_at)
          values (${practiceId}, ${newId()}, ${ground.caseId}, ${staffId}, ${ground.serviceId}, 'Bare', ${ground.locationId},
              'video', ${start}::timestamp, 'UTC', ${start}::timestamptz, ${start}::timestamptz + interval '50 minutes', 50,
              15000, ${staffId}, now(), now())`.execute(tx),
    );
  };
  const bill = () =>
    db.inPractice(practiceId, async (tx) => {
      const id = newId();
      await sql`insert into billing.invoice (practice_id, id, case_id, status, total_cents, created_by, created_at)
                values (${practiceId}, ${id}, ${ground.caseId}, 'draft', 15000, ${staffId}, now())`.execute(
        tx,
      );
      await sql`insert into billing.invoice_line (practice_id, id, invoice_id, position, service_date, description, quantity,
                    unit_cents)
                values (${practiceId}, ${newId()}, ${id}, 0, now()::date, 'Bare', 1, 15000)`.execute(tx);
    });
  return {
    [WEEK]: week(staffId),
    [WEEK_ALL]: week(null),
    [LIST]: list(''),
    [SEARCH]: list('angstr'),
    [BOOK]: book,
    [BILL]: bill,
  };
}
