import type { Actor, Tx } from '#platform';
import type { Attendance, AttendanceState, AttendanceSummary } from '../../contract/appointment.ts';
import { summarise } from '../../rules/attendance.ts';
import type { AppointmentRow } from '../appointment.store.ts';
import { recordAttendance, selectAttendance } from './attendance.store.ts';
import { attendanceOf, participantsOf } from './participants.ts';

export interface Marking {
  appointment: AppointmentRow;
  state: AttendanceState;
  /** Everybody when left out. */
  personId?: string | undefined;
  /** UTC */
  at: string;
}

/**
 * Records a state for one participant or all. The others get a row as well, saying what was so before, so
 * that from then on it is on record who was expected.
 * @returns the one word for all, to be kept on the appointment; null when the person is not expected.
 */
export async function mark(
  tx: Tx,
  actor: Actor,
  { appointment, state, personId, at }: Marking,
): Promise<AttendanceSummary | null> {
  const recorded = await selectAttendance(tx, actor.practiceId, [appointment.id]);
  const participants = await participantsOf(tx)(appointment.case_id);
  const expected = attendanceOf(appointment, participants, recorded);
  if (personId && !expected.some((one) => one.personId === personId)) return null;
  const after = (one: Attendance) => (!personId || one.personId === personId ? state : one.state);
  await recordAttendance(tx, {
    practiceId: actor.practiceId,
    appointmentId: appointment.id,
    by: actor.staffId,
    at,
    marks: expected.map((one) => ({ personId: one.personId, before: one.state, after: after(one) })),
  });
  return summarise(expected.map(after));
}
