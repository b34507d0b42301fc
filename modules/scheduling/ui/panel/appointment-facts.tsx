import { Anchor } from '@mantine/core';
import { IconMapPin, IconReceipt, IconUser } from '@tabler/icons-react';
import { AppLink, formatDay, formatTimeRange, Money, StateMark, useAppLinks, useSession } from '#platform/ui';
import type { Appointment } from '../../contract/appointment.ts';
import { attendanceWords, formatWords, lengthWords } from '../words.ts';
import classes from './panel.module.css';

/** For whom, when, what, where and for how much. */
export function AppointmentFacts({ appointment }: { appointment: Appointment }) {
  const links = useAppLinks();
  const { practice } = useSession();
  const { startsAt, endsAt, zone } = appointment;
  const place = formatWords[appointment.format];
  return (
    <>
      <h2 className={classes.client}>
        <Anchor component={AppLink} to={links.case(appointment.caseId)} inherit>
          {appointment.caseLabel}
        </Anchor>
      </h2>
      <p className={classes.when}>
        {formatDay(startsAt, practice.zone)}, {formatTimeRange(startsAt, endsAt, practice.zone)}
      </p>
      {zone !== practice.zone && (
        <p className={classes.hint}>
          Agreed as {formatTimeRange(startsAt, endsAt, zone)} in {zone.replaceAll('_', ' ')}
        </p>
      )}
      <dl className={classes.facts}>
        <dt>
          <IconReceipt size={17} aria-label="Service" />
        </dt>
        <dd>
          <span>{appointment.serviceName}</span>
          <span>{lengthWords(appointment.minutes)}</span>
          <Money cents={appointment.feeCents} />
        </dd>
        <dt>
          <IconMapPin size={17} aria-label="Location" />
        </dt>
        <dd>{appointment.locationName === place ? place : `${appointment.locationName} · ${place}`}</dd>
        <dt>
          <IconUser size={17} aria-label="Provider" />
        </dt>
        <dd>{appointment.providerName}</dd>
      </dl>
      <Notices appointment={appointment} />
    </>
  );
}

function Notices({ appointment }: { appointment: Appointment }) {
  const { practice } = useSession();
  const { cancelled, attendanceSummary } = appointment;
  return (
    <>
      {cancelled && (
        <div className={classes.hint}>
          <StateMark tone="bad">Cancelled</StateMark> {attendanceWords[attendanceSummary].word},{' '}
          {formatDay(cancelled.at, practice.zone)}
          {cancelled.reason ? `: ${cancelled.reason}` : '.'}
        </div>
      )}
      {appointment.doubleBooked && (
        <p className={classes.notice}>Booked over another appointment; the reason is on record.</p>
      )}
      {appointment.clockNote && <p className={classes.notice}>{appointment.clockNote}</p>}
    </>
  );
}
