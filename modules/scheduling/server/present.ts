import { caseLabels } from '#cases';
import { type Actor, notFound, type Tx } from '#platform';
import { listStaff, loadLocation } from '#practice';
import type {
  Appointment,
  AppointmentStatus,
  AttendanceSummary,
  CancelledBy,
  Format,
} from '../contract/appointment.ts';
import { place } from '../rules/wall-clock.ts';
import type { AppointmentRow } from './appointment.store.ts';
import { selectAttendance } from './attendance/attendance.store.ts';
import { attendanceOf, participantsOf } from './attendance/participants.ts';

/** Dresses rows with the names a person reads. Whether the actor may see them was settled before. */
export async function present(tx: Tx, actor: Actor, rows: readonly AppointmentRow[]): Promise<Appointment[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const labels = await caseLabels(tx, [...new Set(rows.map((row) => row.case_id))]);
  const providers = new Map((await listStaff(tx, actor.practiceId)).map((staff) => [staff.id, staff.name]));
  const recorded = await selectAttendance(tx, actor.practiceId, ids);
  const locations = new Map<string, string>();
  for (const id of new Set(rows.map((row) => row.location_id))) {
    locations.set(id, (await loadLocation(tx, actor.practiceId, id))?.name ?? '');
  }
  const participants = participantsOf(tx);
  const presented: Appointment[] = [];
  for (const row of rows) {
    presented.push({
      ...ownParts(row),
      caseLabel: labels.get(row.case_id)?.label ?? '',
      providerName: providers.get(row.provider_id) ?? 'Former colleague',
      locationName: locations.get(row.location_id) ?? '',
      attendance: attendanceOf(row, await participants(row.case_id), recorded),
    });
  }
  return presented;
}

/** One appointment, dressed. */
export async function presentOne(tx: Tx, actor: Actor, row: AppointmentRow): Promise<Appointment> {
  const [appointment] = await present(tx, actor, [row]);
  if (!appointment) throw notFound('appointment');
  return appointment;
}

/** `2026-11-24T10:00:00` as stored → `2026-11-24T10:00` as spoken. */
export const localMinute = (stored: string): string => stored.slice(0, 16);

function ownParts(row: AppointmentRow) {
  const startsLocal = localMinute(row.starts_local);
  const placed = place({ startsLocal, zone: row.zone }, row.minutes);
  return {
    id: row.id,
    caseId: row.case_id,
    providerId: row.provider_id,
    serviceId: row.service_id,
    serviceName: row.service_name,
    locationId: row.location_id,
    format: row.format as Format,
    startsLocal,
    zone: row.zone,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    minutes: row.minutes,
    feeCents: row.fee_cents,
    status: row.status as AppointmentStatus,
    cancelled: row.cancelled_at
      ? { at: row.cancelled_at, by: row.cancelled_by as CancelledBy, reason: row.cancel_reason }
      : null,
    attendanceSummary: row.attendance as AttendanceSummary,
    doubleBooked: row.override_id !== null,
    clockNote: placed.kind === 'placed' ? placed.clockNote : null,
    version: row.version,
  };
}
