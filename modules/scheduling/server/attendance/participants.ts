import { caseParticipants } from '#cases';
import type { Tx } from '#platform';
import type { Attendance, AttendanceState } from '../../contract/appointment.ts';
import { wallClockOf } from '../../rules/wall-clock.ts';
import type { AppointmentRow } from '../appointment.store.ts';
import type { AttendanceRow } from './attendance.store.ts';

/**
 * Who is expected and what is recorded of them: the participants of the case on that day, and whoever has
 * a record although they have left since.
 */
export async function attendanceOf(
  tx: Tx,
  appointment: AppointmentRow,
  recorded: readonly AttendanceRow[],
): Promise<Attendance[]> {
  const states = new Map(
    recorded.filter((row) => row.appointment_id === appointment.id).map((row) => [row.person_id, row.state]),
  );
  const day = wallClockOf(appointment.starts_at, appointment.zone).slice(0, 10);
  const participants = await caseParticipants(tx, appointment.case_id);
  return participants
    .filter((person) => states.has(person.personId) || isIn(person, day))
    .map(({ personId, name }) => ({
      personId,
      name,
      state: (states.get(personId) ?? 'not_recorded') as AttendanceState,
    }));
}

/** Dates are inclusive at the start; a participant who left on a day is still in on that day. */
function isIn(person: { from?: string | null; until?: string | null }, day: string): boolean {
  return (!person.from || person.from <= day) && (!person.until || day <= person.until);
}
