import { emit, useCase } from '#platform';
import { schedulingContract } from '../contract/scheduling-contract.ts';
import { stateAfterCancelling } from '../rules/attendance.ts';
import { saveAppointment } from './appointment.store.ts';
import { mark } from './attendance/mark-attendance.ts';
import { presentOne } from './present.ts';
import { takeStep } from './take-step.ts';

/** Cancels and frees the time. The appointment stays, and says who cancelled. */
export const cancelAppointment = useCase(
  schedulingContract.appointments.cancel,
  async ({ input, actor, tx, now, saw }) => {
    saw('appointment', input.appointmentId);
    const row = await takeStep(tx, actor, 'cancel', input);
    const at = now.toString();
    const state = stateAfterCancelling(input.by, input.late);
    const summary = await mark(tx, actor, { appointment: row, state, at });
    const saved = await saveAppointment(tx, row, {
      status: 'cancelled',
      cancelled_at: at,
      cancelled_by: input.by,
      cancel_reason: input.reason ?? null,
      attendance: summary ?? state,
      updated_at: at,
    });
    await emit(tx, 'appointment.cancelled', {
      appointmentId: row.id,
      caseId: row.case_id,
      by: input.by,
      late: input.late,
    });
    return presentOne(tx, actor, saved);
  },
);
