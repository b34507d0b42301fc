import { emit, useCase } from '#platform';
import { schedulingContract } from '../contract/scheduling-contract.ts';
import { saveAppointment } from './appointment.store.ts';
import { mark } from './attendance/mark-attendance.ts';
import { bookTime } from './booking/book-time.ts';
import { localMinute, presentOne } from './present.ts';
import { takeStep } from './take-step.ts';

/** Takes a cancellation back, if the time is still free. Attendance starts anew; the history keeps what it said. */
export const restoreAppointment = useCase(
  schedulingContract.appointments.restore,
  async ({ input, actor, tx, now, saw }) => {
    saw('appointment', input.appointmentId);
    const row = await takeStep(tx, actor, 'restore', input);
    const at = now.toString();
    const time = await bookTime(tx, actor, {
      providerId: row.provider_id,
      when: { startsLocal: localMinute(row.starts_local), zone: row.zone },
      minutes: row.minutes,
      appointmentId: row.id,
      override: input.override,
    });
    const summary = await mark(tx, actor, { appointment: row, state: 'not_recorded', at });
    const saved = await saveAppointment(tx, row, {
      status: 'scheduled',
      cancelled_at: null,
      cancelled_by: null,
      cancel_reason: null,
      attendance: summary ?? 'not_recorded',
      override_id: time.overrideId,
      updated_at: at,
    });
    await time.recordOverride(at);
    await emit(tx, 'appointment.scheduled', {
      appointmentId: row.id,
      caseId: row.case_id,
      providerId: row.provider_id,
    });
    return presentOne(tx, actor, saved);
  },
);
