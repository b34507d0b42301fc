import { notFound, useCase } from '#platform';
import { schedulingContract } from '../contract/scheduling-contract.ts';
import { presentOne } from './present.ts';
import { requireRows } from './require-appointment.ts';

/** One appointment with its attendance. */
export const getAppointment = useCase(
  schedulingContract.appointments.get,
  async ({ input, actor, tx, saw }) => {
    saw('appointment', input.appointmentId);
    const [row] = await requireRows(tx, actor, [input.appointmentId]);
    if (!row) throw notFound('appointment');
    return presentOne(tx, actor, row);
  },
);
