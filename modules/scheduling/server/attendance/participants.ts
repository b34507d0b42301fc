import { caseParticipants } from '#cases';
import type { Tx } from '#platform';
import type { Attendance, AttendanceState } from '../../contract/appointment.ts';
import { expectedOn } from '../../rules/expected-participants.ts';
import { wallClockOf } from '../../rules/wall-clock.ts';
import type { AppointmentRow } from '../appointment.store.ts';
import type { AttendanceRow } from './attendance.store.ts';

type Participants = Awaited<ReturnType<typeof caseParticipants>>;

/** Loads the participants of each case once, however many of its appointments are asked about. */
export function participantsOf(tx: Tx): (caseId: string) => Promise<Participants> {
  const loaded = new Map<string, Promise<Participants>>();
  return (caseId) => {
    const known = loaded.get(caseId) ?? caseParticipants(tx, caseId);
    loaded.set(caseId, known);
    return known;
  };
}

/**
 * Who is expected and what is recorded of them: the participants of the case on that day, and whoever has
 * a record although they have left since.
 */
export function attendanceOf(
  appointment: AppointmentRow,
  participants: Participants,
  recorded: readonly AttendanceRow[],
): Attendance[] {
  const states = new Map(
    recorded.filter((row) => row.appointment_id === appointment.id).map((row) => [row.person_id, row.state]),
  );
  const day = wallClockOf(appointment.starts_at, appointment.zone).slice(0, 10);
  const expected = new Set(expectedOn(participants, day).map((one) => one.personId));
  const people = new Map(participants.map((one) => [one.personId, one.name]));
  return [...people]
    .filter(([personId]) => states.has(personId) || expected.has(personId))
    .map(([personId, name]) => ({
      personId,
      name,
      state: (states.get(personId) ?? 'not_recorded') as AttendanceState,
    }));
}
