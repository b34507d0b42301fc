import { type Actor, notFound, type Tx } from '#platform';
import type { AppointmentStatus } from '../contract/appointment.ts';
import { type AppointmentRow, lockAppointment, selectAppointments } from './appointment.store.ts';
import { whatActorSees } from './policy.ts';

/** What other modules may know of an appointment. */
export interface AppointmentRecord {
  id: string;
  caseId: string;
  providerId: string;
  serviceId: string;
  serviceName: string;
  /** UTC */
  startsAt: string;
  /** UTC */
  endsAt: string;
  zone: string;
  minutes: number;
  status: AppointmentStatus;
}

/**
 * The appointment, when the actor may see it.
 * @throws Refusal 404 when it is absent or not theirs to see.
 */
export async function requireAppointment(
  tx: Tx,
  actor: Actor,
  appointmentId: string,
): Promise<AppointmentRecord> {
  const [row] = await requireRows(tx, actor, [appointmentId]);
  if (!row) throw notFound('appointment');
  return recordOf(row);
}

/** Rows in the order asked for. @throws Refusal 404 when one of them is absent or not the actor's to see. */
export async function requireRows(tx: Tx, actor: Actor, ids: readonly string[]): Promise<AppointmentRow[]> {
  const found = new Map(
    (await selectAppointments(tx, actor.practiceId, [...new Set(ids)])).map((row) => [row.id, row]),
  );
  const sees = await whatActorSees(tx, actor);
  return ids.map((id) => {
    const row = found.get(id);
    if (!row || !sees(row)) throw notFound('appointment');
    return row;
  });
}

/** Loads a row to change it, and keeps others from changing it meanwhile. @throws Refusal 404 as above. */
export async function requireForChange(tx: Tx, actor: Actor, id: string): Promise<AppointmentRow> {
  const row = await lockAppointment(tx, actor.practiceId, id);
  if (!row || !(await whatActorSees(tx, actor))(row)) throw notFound('appointment');
  return row;
}

function recordOf(row: AppointmentRow): AppointmentRecord {
  return {
    id: row.id,
    caseId: row.case_id,
    providerId: row.provider_id,
    serviceId: row.service_id,
    serviceName: row.service_name,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    zone: row.zone,
    minutes: row.minutes,
    status: row.status as AppointmentStatus,
  };
}
