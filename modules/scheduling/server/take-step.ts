import { type Actor, refuse, stale, type Tx } from '#platform';
import type { AppointmentStatus, AttendanceState } from '../contract/appointment.ts';
import type { No } from '../rules/attendance.ts';
import { refuseStep, type Step } from '../rules/transitions.ts';
import type { AppointmentRow } from './appointment.store.ts';
import { selectAttendance } from './attendance/attendance.store.ts';
import { presentOne } from './present.ts';
import { requireForChange } from './require-appointment.ts';

export interface StepRequest {
  appointmentId: string;
  /** What the caller looked at. */
  version: number;
}

/**
 * Loads an appointment to take a step with it.
 * @throws Refusal 404 when not the actor's to see, 409 `stale` when it changed, 409 when the step is not open to it.
 */
export async function takeStep(
  tx: Tx,
  actor: Actor,
  step: Step,
  request: StepRequest,
): Promise<AppointmentRow> {
  const row = await requireForChange(tx, actor, request.appointmentId);
  if (row.version !== request.version) throw stale({ ...(await presentOne(tx, actor, row)) });
  const recorded = await selectAttendance(tx, actor.practiceId, [row.id]);
  const no = refuseStep(step, {
    status: row.status as AppointmentStatus,
    attendance: recorded.map((one) => one.state as AttendanceState),
  });
  if (no) throw refused(no);
  return row;
}

/** A rule's no, as an answer. */
export function refused({ code, sentence }: No) {
  return refuse({ code, status: 409, sentence });
}
