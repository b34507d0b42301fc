import { IconCalendarPlus } from '@tabler/icons-react';
import { EmptyState, formatDay, StateMark, useSession } from '#platform/ui';
import type { CalendarEntry } from '../../contract/appointment.ts';
import { attendanceWords, formatWords } from '../words.ts';
import classes from './agenda.module.css';
import type { CalendarHandlers } from './calendar-handlers.ts';
import type { CalendarEvent, ProviderLook } from './events/to-events.ts';
import { factsOf } from './grid-props.ts';

export interface AgendaProps {
  events: CalendarEvent[];
  providers: readonly ProviderLook[];
  handlers: CalendarHandlers;
}

/** What comes, day by day, as a list. */
export function Agenda({ events, providers, handlers }: AgendaProps) {
  const days = byDay(events);
  const { practice } = useSession();
  if (events.length === 0) {
    return (
      <EmptyState
        icon={<IconCalendarPlus size={34} />}
        title="Nothing is booked in these two weeks"
        hint="Press c, or use “New appointment”, to book the first one."
      />
    );
  }
  return (
    <div className={classes.agenda}>
      {[...days].map(([day, ofDay]) => (
        <section key={day} className={classes.day} aria-label={formatDay(day, practice.zone)}>
          <h2 className={classes.dayName}>{formatDay(day, practice.zone)}</h2>
          <ul className={classes.rows}>
            {ofDay.map((event) => (
              <Row key={event.id} event={event} providers={providers} onOpen={handlers.onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface RowProps {
  event: CalendarEvent;
  providers: readonly ProviderLook[];
  onOpen(entry: CalendarEntry): void;
}

function Row({ event, providers, onOpen }: RowProps) {
  const { entry, time } = factsOf(event);
  const provider = providers.find((one) => one.id === entry.providerId);
  const what = [entry.serviceName, entry.format && formatWords[entry.format], provider?.name]
    .filter(Boolean)
    .join(' · ');
  const inside = (
    <>
      <span className={classes.bar} style={{ background: `var(--mantine-color-${event.color}-filled)` }} />
      <span className={classes.time}>{time}</span>
      <span className={classes.words}>
        <span className={classes.who} data-status={entry.status}>
          {entry.busyOnly ? 'Busy' : entry.caseLabel}
        </span>
        <span className={classes.what}>{what}</span>
      </span>
      <Mark entry={entry} />
    </>
  );
  return (
    <li>
      {entry.busyOnly ? (
        <div className={classes.row}>{inside}</div>
      ) : (
        <button type="button" className={classes.row} data-event-id={entry.id} onClick={() => onOpen(entry)}>
          {inside}
        </button>
      )}
    </li>
  );
}

function Mark({ entry }: { entry: CalendarEntry }) {
  if (!entry.attendanceSummary || entry.attendanceSummary === 'not_recorded') return null;
  const { word, tone } = attendanceWords[entry.attendanceSummary];
  return <StateMark tone={tone}>{word}</StateMark>;
}

function byDay(events: readonly CalendarEvent[]): Map<string, CalendarEvent[]> {
  const days = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const day = String(event.start).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return days;
}
