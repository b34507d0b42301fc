import { Temporal } from 'temporal-polyfill';
import { newId, type Tx } from '#platform';
import type { AttendanceState } from '../contract/index.ts';
import { summarise } from '../rules/attendance.ts';
import type { SchedulingTables } from './tables.ts';

/** An appointment that is known as a whole, with what came of it. */
export interface HistoricAppointment {
  caseId: string;
  providerId: string;
  service: { id: string; name: string; minutes: number; feeCents: number };
  location: { id: string; format: string };
  /** Wall clock, `2026-03-02T10:00`. */
  startsLocal: string;
  zone: string;
  /** UTC */
  startsAt: string;
  cancelled: boolean;
  attendance: readonly { personId: string; state: AttendanceState }[];
}

/**
 * Writes many appointments at once, for the demo practice and for imports. The database refuses overlaps as always.
 * @param by the staff member who is named as having written them. @returns their ids, in order.
 */
export async function storeHistory(
  tx: Tx,
  practiceId: string,
  appointments: readonly HistoricAppointment[],
  by: { staffId: string; at: string },
): Promise<string[]> {
  const db = tx.withTables<SchedulingTables>();
  const ids = appointments.map(() => newId());
  const at = { created_at: by.at, updated_at: by.at };
  const rows = appointments.map((each, index) => ({
    practice_id: practiceId,
    id: ids[index] ?? '',
    case_id: each.caseId,
    provider_id: each.providerId,
    service_id: each.service.id,
    service_name: each.service.name,
    location_id: each.location.id,
    format: each.location.format,
    starts_local: each.startsLocal,
    zone: each.zone,
    starts_at: each.startsAt,
    ends_at: Temporal.Instant.from(each.startsAt).add({ minutes: each.service.minutes }).toString(),
    minutes: each.service.minutes,
    fee_cents: each.service.feeCents,
    status: each.cancelled ? 'cancelled' : 'scheduled',
    cancelled_at: each.cancelled ? each.startsAt : null,
    cancelled_by: each.cancelled ? 'client' : null,
    cancel_reason: null,
    override_id: null,
    attendance: summarise(each.attendance.map(({ state }) => state)),
    created_by: by.staffId,
    ...at,
  }));
  if (rows.length > 0) await db.insertInto('scheduling.appointment').values(rows).execute();
  const recorded = appointments.flatMap((each, index) =>
    each.attendance
      .filter(({ state }) => state !== 'not_recorded')
      .map(({ personId, state }) => ({
        practice_id: practiceId,
        appointment_id: ids[index] ?? '',
        person_id: personId,
        state,
        recorded_by: by.staffId,
        recorded_at: each.startsAt,
      })),
  );
  if (recorded.length > 0) await db.insertInto('scheduling.attendance').values(recorded).execute();
  return ids;
}
