import '@mantine/schedule/styles.css';
import { Button, VisuallyHidden } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { LoadError, Page, useMay, useSession } from '#platform/ui';
import { NewAppointment } from '../booking/new-appointment.tsx';
import type { Preset } from '../booking/new-appointment-form.tsx';
import { nextHalfHour } from '../booking/next-half-hour.ts';
import { AppointmentPanel, type AppointmentPanels } from '../panel/appointment-panel.tsx';
import classes from './calendar.module.css';
import type { CalendarHandlers } from './calendar-handlers.ts';
import { CalendarView } from './calendar-view.tsx';
import { DoubleBookedDialog } from './double-booked.dialog.tsx';
import { Legend, Toolbar } from './toolbar.tsx';
import { useCalendarEntries } from './use-calendar-entries.ts';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { useCalendarMoves } from './use-calendar-moves.ts';
import { useCalendarPlace } from './use-calendar-place.ts';

/** The calendar of the practice: day, week, month, agenda, and a column for each provider. */
export function CalendarScreen({ panels }: { panels: AppointmentPanels }) {
  const { practice, actor } = useSession();
  const mayEdit = useMay('calendar.edit');
  const { place, go, today, narrow } = useCalendarPlace();
  const [who, setWho] = useLocalStorage({ key: 'caseroom.calendar.who', defaultValue: actor.staffId });
  const [withCancelled, setWithCancelled] = useState(false);
  const [slot, setSlot] = useState<Preset>({});
  const providerId = who === 'everyone' ? null : who;
  const calendar = useCalendarEntries(place.view, place.date, { providerId, withCancelled });
  const { providers, query, label, events } = calendar;
  const moves = useCalendarMoves(practice.zone);

  const openNew = (preset: Preset = {}) => {
    setSlot(preset);
    go({ creating: true, caseId: null }, { replace: true });
  };
  const handlers: CalendarHandlers = {
    mayEdit,
    onSlot: openNew,
    onOpen: (entry) => go({ appointmentId: entry.id }),
    onMove: moves.move,
    onDay: (date) => go({ date, view: 'day' }),
    onDate: (date) => go({ date, view: place.view }, { replace: true }),
  };
  const travel = {
    view: place.view,
    date: place.date,
    today,
    onView: (view: typeof place.view) => go({ view, date: place.date }),
    onDate: (date: string) => go({ date, view: place.view }),
  };
  const nothingOpen = !place.creating && !place.appointmentId && !moves.refused;
  useCalendarKeys({ ...travel, enabled: nothingOpen, onNew: () => mayEdit && openNew() });

  const withLegend = providers.length > 1 && who === 'everyone' && place.view !== 'providers';
  const newButton = mayEdit && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => openNew()}>
      {narrow ? 'New' : 'New appointment'}
    </Button>
  );
  return (
    <Page title={label} width="full" actions={!narrow && newButton}>
      <div className={classes.screen} data-legend={withLegend || undefined}>
        <Toolbar
          {...travel}
          {...{ narrow, providers, who, withCancelled, newButton }}
          onWho={setWho}
          onWithCancelled={setWithCancelled}
        />
        {withLegend && <Legend providers={providers} />}
        <VisuallyHidden role="status">{query.data ? countWords(events.length) : ''}</VisuallyHidden>
        {query.error && !query.data ? (
          <LoadError error={query.error} retry={() => void query.refetch()} />
        ) : (
          <CalendarView {...{ place, narrow, events, providers, handlers }} loading={query.isPending} />
        )}
      </div>
      <NewAppointment
        opened={place.creating}
        preset={{
          startsLocal: nextHalfHour(practice.zone, place.date),
          ...slot,
          ...(place.caseId ? { caseId: place.caseId } : {}),
        }}
        onClose={() => {
          setSlot({});
          go({ creating: false, caseId: null }, { replace: true });
        }}
      />
      <AppointmentPanel
        appointmentId={place.appointmentId}
        panels={panels}
        onClose={() => go({ appointmentId: null })}
      />
      <DoubleBookedDialog refused={moves.refused} onAnyway={moves.moveAnyway} onLeave={moves.leave} />
    </Page>
  );
}

function countWords(count: number): string {
  if (count === 0) return 'Nothing is booked here.';
  return count === 1 ? 'One appointment.' : `${count} appointments.`;
}
