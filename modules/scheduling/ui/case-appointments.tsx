import { Button, Skeleton } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  AppLink,
  formatDay,
  formatTimeRange,
  LoadError,
  Section,
  StateMark,
  useAppLinks,
  useMay,
  useSession,
} from '#platform/ui';
import type { Appointment } from '../contract/appointment.ts';
import { api } from './api.ts';
import { NewAppointment } from './booking/new-appointment.tsx';
import classes from './case-appointments.module.css';
import { attendanceWords } from './words.ts';

/** The next and the last appointments of a case, and the way to the next one. */
export function CaseAppointments({ caseId }: { caseId: string }) {
  const [booking, setBooking] = useState(false);
  const mayEdit = useMay('calendar.edit');
  const query = useQuery(api.appointments.ofCase.queryOptions({ input: { caseId } }));
  const schedule = mayEdit && (
    <Button
      size="xs"
      variant="light"
      leftSection={<IconCalendarPlus size={16} aria-hidden />}
      onClick={() => setBooking(true)}
    >
      Schedule
    </Button>
  );
  return (
    <Section title="Appointments" aside={schedule}>
      {query.error && !query.data && <LoadError error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton height={96} />}
      {query.data && (
        <>
          <Rows title="Coming up" rows={query.data.upcoming} empty="Nothing is booked." />
          {query.data.past.length > 0 && <Rows title="Before" rows={query.data.past} />}
        </>
      )}
      <NewAppointment opened={booking} preset={{ caseId }} onClose={() => setBooking(false)} />
    </Section>
  );
}

function Rows({ title, rows, empty }: { title: string; rows: readonly Appointment[]; empty?: string }) {
  return (
    <>
      <h3 className={classes.title}>{title}</h3>
      {rows.length === 0 && <p className={classes.empty}>{empty}</p>}
      <ul className={classes.rows}>
        {rows.map((row) => (
          <Row key={row.id} appointment={row} />
        ))}
      </ul>
    </>
  );
}

function Row({ appointment }: { appointment: Appointment }) {
  const links = useAppLinks();
  const { practice } = useSession();
  const { startsAt, endsAt, attendanceSummary, status } = appointment;
  const { word, tone } = attendanceWords[attendanceSummary];
  return (
    <li>
      <AppLink to={links.appointment(appointment.id)} className={classes.row}>
        <span className={classes.when}>
          <strong>{formatDay(startsAt, practice.zone)}</strong>{' '}
          {formatTimeRange(startsAt, endsAt, practice.zone)}
        </span>
        <span className={classes.what}>
          {appointment.serviceName} · {appointment.providerName}
        </span>
        {(attendanceSummary !== 'not_recorded' || status === 'cancelled') && (
          <StateMark tone={tone}>{word}</StateMark>
        )}
      </AppLink>
    </li>
  );
}
