import { Button, Select } from '@mantine/core';
import { IconCheck, IconUsers } from '@tabler/icons-react';
import { formatDayTime, sentenceOf, toast, useMay, useSession } from '#platform/ui';
import type { Appointment, Attendance, AttendanceState } from '../../contract/appointment.ts';
import { useAppointmentChanges } from '../use-appointment-changes.ts';
import { attendanceChoices, attendanceWords } from '../words.ts';
import classes from './panel.module.css';

const needsStart: readonly AttendanceState[] = ['attended', 'no_show'];

/** Who came, for each participant: one click for the usual answer, a list for the others. */
export function AttendanceControl({ appointment }: { appointment: Appointment }) {
  const { practice } = useSession();
  const { attend } = useAppointmentChanges();
  const mayEdit = useMay('calendar.edit');
  const begun = Date.parse(appointment.startsAt) <= Date.now();
  const set = (state: AttendanceState, personId?: string) =>
    attend.mutate(
      { appointmentId: appointment.id, state, ...(personId ? { personId } : {}) },
      { onError: (error) => toast(sentenceOf(error)) },
    );
  const open = begun && appointment.status === 'scheduled';
  const unrecorded = appointment.attendance.some((one) => one.state !== 'attended');
  return (
    <section aria-labelledby="attendance-heading" className={classes.section}>
      <div className={classes.sectionHead}>
        <h3 id="attendance-heading" className={classes.sectionTitle}>
          Attendance
        </h3>
        {mayEdit && open && appointment.attendance.length > 1 && unrecorded && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconUsers size={15} aria-hidden />}
            onClick={() => set('attended')}
          >
            Everybody attended
          </Button>
        )}
      </div>
      <ul className={classes.people}>
        {appointment.attendance.map((one) => (
          <Participant
            key={one.personId}
            one={one}
            open={open}
            mayEdit={mayEdit}
            onSet={(state) => set(state, one.personId)}
          />
        ))}
      </ul>
      {!begun && appointment.status === 'scheduled' && (
        <p className={classes.hint}>
          Who came can be recorded from {formatDayTime(appointment.startsAt, practice.zone)} on.
        </p>
      )}
    </section>
  );
}

interface ParticipantProps {
  one: Attendance;
  /** It has begun and was not cancelled. */
  open: boolean;
  mayEdit: boolean;
  onSet(state: AttendanceState): void;
}

function Participant({ one, open, mayEdit, onSet }: ParticipantProps) {
  const attended = one.state === 'attended';
  return (
    <li className={classes.person}>
      <span className={classes.personName}>{one.name}</span>
      {open && (
        <Button
          size="xs"
          variant={attended ? 'filled' : 'default'}
          aria-pressed={attended}
          aria-label={`Attended: ${one.name}`}
          disabled={!mayEdit}
          leftSection={<IconCheck size={15} aria-hidden />}
          onClick={() => onSet(attended ? 'not_recorded' : 'attended')}
        >
          Attended
        </Button>
      )}
      <Select
        size="xs"
        className={classes.state}
        aria-label={`Attendance of ${one.name}`}
        data-tone={attendanceWords[one.state].tone}
        disabled={!mayEdit}
        allowDeselect={false}
        value={one.state}
        data={attendanceChoices.map((state) => ({
          value: state,
          label: attendanceWords[state].word,
          disabled: needsStart.includes(state) && !open,
        }))}
        onChange={(state) => state && onSet(state)}
      />
    </li>
  );
}
