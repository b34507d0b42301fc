import '@mantine/schedule/styles.css';
import { Button, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { LoadError, Page, useMay, useSession } from '#platform/ui';
import { NewAppointment } from '../booking/new-appointment.tsx';
import { nextHalfHour } from '../booking/next-half-hour.ts';
import type { Preset } from '../booking/preset.ts';
import { AppointmentPanel, type AppointmentPanels } from '../panel/appointment-panel.tsx';
import classes from './calendar.module.css';
import type { CalendarHandlers } from './calendar-handlers.ts';
import { CalendarView } from './calendar-view.tsx';
import { DoubleBookedDialog } from './double-booked.dialog.tsx';
import { Legend, Toolbar } from './toolbar.tsx';
import { useCalendarEntries } from './use-calendar-entries.ts';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { useCalendarMoves } from './use-calendar-moves.ts';
import { type CalendarPlace, useCalendarPlace } from './use-calendar-place.ts';
import { useWhoseCalendar } from './use-whose-calendar.ts';

/** The calendar of the practice: day, week, month, agenda, and a column for each provider. */
export function CalendarScreen({ panels }: { panels: AppointmentPanels }) {
  const { practice } = useSession();
  const mayEdit = useMay('calendar.edit');
  const { place, go, today, narrow } = useCalendarPlace();
  const { who, setWho, providerId, everyone } = useWhoseCalendar();
  const [withCancelled, setWithCancelled] = useState(false);
  const [slot, setSlot] = useState<Preset>({});
  const calendar = useCalendarEntries(place.view, place.date, { providerId, withCancelled });
  const { providers } = calendar;
  const moves = useCalendarMoves(practice.zone);

  const openNew = (preset: Preset = {}) => {
    setSlot({ startsLocal: nextHalfHour(practice.zone, place.date), ...preset });
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

  const withLegend = providers.length > 1 && everyone && place.view !== 'providers';
  const newButton = mayEdit && <NewButton narrow={narrow} onClick={() => openNew()} />;
  return (
    <Page title={calendar.label} width="full" actions={!narrow && newButton}>
      <div className={classes.screen} data-legend={withLegend || undefined}>
        <Toolbar
          {...travel}
          {...{ narrow, providers, who, withCancelled, newButton }}
          onWho={setWho}
          onWithCancelled={setWithCancelled}
        />
        {withLegend && <Legend providers={providers} />}
        <Shown {...{ calendar, place, narrow, handlers }} />
      </div>
      <NewAppointment
        opened={place.creating}
        preset={{ ...slot, ...(place.caseId ? { caseId: place.caseId } : {}) }}
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

function NewButton({ narrow, onClick }: { narrow: boolean; onClick(): void }) {
  return (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onClick}>
      {narrow ? 'New' : 'New appointment'}
    </Button>
  );
}

interface ShownProps {
  calendar: ReturnType<typeof useCalendarEntries>;
  place: CalendarPlace;
  narrow: boolean;
  handlers: CalendarHandlers;
}

/** The chosen view, or why it can not be shown. */
function Shown({ calendar: { query, events, providers }, place, narrow, handlers }: ShownProps) {
  if (query.error && !query.data) return <LoadError error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <VisuallyHidden role="status">{query.data ? countWords(events.length) : ''}</VisuallyHidden>
      <CalendarView {...{ place, narrow, events, providers, handlers }} loading={query.isPending} />
    </>
  );
}

function countWords(count: number): string {
  if (count === 0) return 'Nothing is booked here.';
  return count === 1 ? 'One appointment.' : `${count} appointments.`;
}
