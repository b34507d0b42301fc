import type { Actor, Tx } from '#platform';
import { loadService } from '#practice';
import type { AppointmentStatus, Attendance } from '../contract/appointment.ts';
import { selectAttendance } from './attendance/attendance.store.ts';
import { attendanceOf, participantsOf } from './attendance/participants.ts';
import { requireRows } from './require-appointment.ts';

/** What an invoice needs to know of an appointment. */
export interface BillableAppointment {
  id: string;
  caseId: string;
  providerId: string;
  serviceId: string;
  serviceName: string;
  billingCode: string | null;
  /** UTC */
  startsAt: string;
  zone: string;
  minutes: number;
  feeCents: number;
  status: AppointmentStatus;
  attendance: Attendance[];
}

/**
 * The appointments with those ids, in that order. What may be billed of them is for billing to decide.
 * @throws Refusal 404 when one of them is absent or not the actor's to see.
 */
export async function billableAppointments(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<BillableAppointment[]> {
  const rows = await requireRows(tx, actor, ids);
  const recorded = await selectAttendance(tx, actor.practiceId, ids);
  const codes = new Map<string, string | null>();
  for (const serviceId of new Set(rows.map((row) => row.service_id))) {
    codes.set(serviceId, (await loadService(tx, actor.practiceId, serviceId))?.billingCode ?? null);
  }
  const participants = participantsOf(tx);
  const billable: BillableAppointment[] = [];
  for (const row of rows) {
    billable.push({
      id: row.id,
      caseId: row.case_id,
      providerId: row.provider_id,
      serviceId: row.service_id,
      serviceName: row.service_name,
      billingCode: codes.get(row.service_id) ?? null,
      startsAt: row.starts_at,
      zone: row.zone,
      minutes: row.minutes,
      feeCents: row.fee_cents,
      status: row.status as AppointmentStatus,
      attendance: attendanceOf(row, await participants(row.case_id), recorded),
    });
  }
  return billable;
}
