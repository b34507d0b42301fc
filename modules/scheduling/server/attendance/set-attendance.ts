import { emit, notFound, useCase } from '#platform';
import type { AppointmentStatus } from '../../contract/appointment.ts';
import { schedulingContract } from '../../contract/scheduling-contract.ts';
import { refuseAttendance } from '../../rules/attendance.ts';
import { saveAppointment } from '../appointment.store.ts';
import { presentOne } from '../present.ts';
import { requireForChange } from '../require-appointment.ts';
import { refused } from '../take-step.ts';
import { mark } from './mark-attendance.ts';

/** Records who came, for one participant or for all. The history keeps what was recorded before. */
export const setAttendance = useCase(
  schedulingContract.attendance.set,
  async ({ input, actor, tx, now, saw }) => {
    saw('appointment', input.appointmentId);
    const row = await requireForChange(tx, actor, input.appointmentId);
    const status = row.status as AppointmentStatus;
    const no = refuseAttendance({ state: input.state, status, startsAt: row.starts_at }, now);
    if (no) throw refused(no);
    const at = now.toString();
    const summary = await mark(tx, actor, {
      appointment: row,
      state: input.state,
      personId: input.personId,
      at,
    });
    if (!summary) throw notFound('participant of this appointment');
    const saved = await saveAppointment(tx, row, { attendance: summary, updated_at: at });
    await emit(tx, 'attendance.recorded', {
      appointmentId: row.id,
      caseId: row.case_id,
      personId: input.personId ?? null,
      state: input.state,
    });
    return presentOne(tx, actor, saved);
  },
);
