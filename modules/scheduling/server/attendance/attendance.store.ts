import type { Selectable } from 'kysely';
import { newId, type Tx } from '#platform';
import type { AttendanceState } from '../../contract/appointment.ts';
import type { SchedulingTables } from '../tables.ts';

export type AttendanceRow = Selectable<SchedulingTables['scheduling.attendance']>;

const tables = (tx: Tx) => tx.withTables<SchedulingTables>();

export async function selectAttendance(
  tx: Tx,
  practiceId: string,
  appointmentIds: readonly string[],
): Promise<AttendanceRow[]> {
  if (appointmentIds.length === 0) return [];
  return tables(tx)
    .selectFrom('scheduling.attendance')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('appointment_id', 'in', appointmentIds)
    .execute();
}

export interface Mark {
  personId: string;
  before: AttendanceState;
  after: AttendanceState;
}

export interface Recording {
  practiceId: string;
  appointmentId: string;
  by: string;
  at: string;
  marks: readonly Mark[];
}

/**
 * Records the states, and each change in the history. Marks that change nothing still become rows, so that
 * an appointment has either no rows or one for everybody.
 */
export async function recordAttendance(
  tx: Tx,
  { practiceId, appointmentId, by, at, marks }: Recording,
): Promise<void> {
  if (marks.length === 0) return;
  const rows = marks.map(({ personId, after }) => ({
    practice_id: practiceId,
    appointment_id: appointmentId,
    person_id: personId,
    state: after,
    recorded_by: by,
    recorded_at: at,
  }));
  await tables(tx)
    .insertInto('scheduling.attendance')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['practice_id', 'appointment_id', 'person_id'])
        .doUpdateSet((eb) => ({
          state: eb.ref('excluded.state'),
          recorded_by: eb.ref('excluded.recorded_by'),
          recorded_at: eb.ref('excluded.recorded_at'),
          version: eb('scheduling.attendance.version', '+', 1),
        }))
        .whereRef('scheduling.attendance.state', '!=', 'excluded.state'),
    )
    .execute();
  const changes = marks
    .filter((mark) => mark.before !== mark.after)
    .map((mark) => ({
      practice_id: practiceId,
      id: newId(),
      appointment_id: appointmentId,
      person_id: mark.personId,
      state_before: mark.before,
      state_after: mark.after,
      recorded_by: by,
      recorded_at: at,
    }));
  if (changes.length > 0)
    await tables(tx).insertInto('scheduling.attendance_change').values(changes).execute();
}
