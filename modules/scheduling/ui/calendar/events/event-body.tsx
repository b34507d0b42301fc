import { UnstyledButton } from '@mantine/core';
import type { DayViewProps, RenderEventBody } from '@mantine/schedule';
import { IconCheck, IconLayersIntersect, IconPhone, IconVideo, IconX } from '@tabler/icons-react';
import type { CalendarEntry } from '../../../contract/appointment.ts';
import { attendanceWords } from '../../words.ts';
import classes from './event-body.module.css';
import type { EventFacts } from './to-events.ts';

type RenderEvent = NonNullable<DayViewProps['renderEvent']>;

/** The block itself, in its provider's colour; what is only busy can not be opened. */
export const renderEvent: RenderEvent = (event, { style, ...props }) => {
  const { entry } = event.payload as EventFacts;
  const shade = (step: number) => `var(--mantine-color-${event.color}-${step})`;
  const look = { '--look-0': shade(0), '--look-1': shade(1), '--look-7': shade(7), '--look-9': shade(9) };
  const use = {
    '--event-bg': 'var(--block-back)',
    '--event-hover': 'var(--block-hover)',
    '--event-color': 'var(--block-text)',
  };
  return (
    <UnstyledButton
      {...props}
      aria-label={event.title}
      aria-disabled={entry.busyOnly || undefined}
      data-busy={entry.busyOnly || undefined}
      data-cancelled={entry.status === 'cancelled' || undefined}
      style={{ ...style, ...look, ...use }}
    />
  );
};

/** What stands in a block of the calendar: who, when, and how it went. */
export const renderEventBody: RenderEventBody = (event) => <EventBody {...(event.payload as EventFacts)} />;

function EventBody({ entry, time, provider }: EventFacts) {
  const short = entry.minutes < 40;
  return (
    <div
      className={classes.body}
      data-short={short || undefined}
      data-status={entry.status}
      data-busy={entry.busyOnly || undefined}
    >
      <span className={classes.who}>{entry.busyOnly ? 'Busy' : entry.caseLabel}</span>
      <span className={classes.when}>
        {time}
        {provider && <span className={classes.provider}> · {provider}</span>}
      </span>
      <span className={classes.foot}>
        <span className={classes.what}>{short ? null : entry.serviceName}</span>
        <Marks entry={entry} />
      </span>
    </div>
  );
}

function Marks({ entry }: { entry: CalendarEntry }) {
  const { attendanceSummary: summary, format, doubleBooked, status } = entry;
  const recorded = summary && summary !== 'not_recorded';
  return (
    <span className={classes.marks}>
      {format === 'video' && <IconVideo size={14} role="img" aria-label="Video" />}
      {format === 'phone' && <IconPhone size={14} role="img" aria-label="Phone" />}
      {doubleBooked && <IconLayersIntersect size={14} role="img" aria-label="Booked over another" />}
      {recorded && summary === 'attended' && (
        <IconCheck size={15} stroke={2.5} role="img" aria-label="Attended" />
      )}
      {recorded && summary !== 'attended' && (
        <span className={classes.word}>
          {status === 'cancelled' && <IconX size={13} aria-hidden />}
          {attendanceWords[summary].word}
        </span>
      )}
    </span>
  );
}
