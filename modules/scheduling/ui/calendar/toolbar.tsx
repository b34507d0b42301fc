import { ActionIcon, Button, Group, SegmentedControl, Select, Switch } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSession } from '#platform/ui';
import { type CalendarView, stepFrom } from '../../rules/period.ts';
import classes from './calendar.module.css';
import type { ProviderLook } from './events/to-events.ts';

const views: { value: CalendarView; label: string }[] = [
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
  { value: 'agenda', label: 'Agenda' },
  { value: 'providers', label: 'Providers' },
];

export interface ToolbarProps {
  view: CalendarView;
  date: string;
  today: string;
  narrow: boolean;
  providers: readonly ProviderLook[];
  /** A provider's id, or `everyone`. */
  who: string;
  withCancelled: boolean;
  /** Stands here where there is no room beside the title. */
  newButton: ReactNode;
  onView(view: CalendarView): void;
  onDate(date: string): void;
  onWho(who: string): void;
  onWithCancelled(shown: boolean): void;
}

/** Where in time, how much of it, and whose. */
export function Toolbar(props: ToolbarProps) {
  const { view, date, today, narrow, onView, onDate } = props;
  const offered = props.providers.length > 1 ? views : views.filter((one) => one.value !== 'providers');
  return (
    <div className={classes.toolbar}>
      <Group gap={6} wrap="nowrap">
        <Button variant="default" size="sm" onClick={() => onDate(today)}>
          Today
        </Button>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label="Earlier"
          onClick={() => onDate(stepFrom(view, date, -1))}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label="Later"
          onClick={() => onDate(stepFrom(view, date, 1))}
        >
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
      </Group>
      {narrow && <span className={classes.newNarrow}>{props.newButton}</span>}
      {narrow ? (
        <Select
          aria-label="View"
          className={classes.viewSelect}
          data={offered}
          value={view}
          allowDeselect={false}
          onChange={(value) => value && onView(value as CalendarView)}
        />
      ) : (
        <SegmentedControl
          aria-label="View"
          data={offered}
          value={view}
          onChange={(value) => onView(value as CalendarView)}
        />
      )}
      <WhoFilter {...props} />
      {!narrow && (
        <Switch
          size="sm"
          label="Cancelled too"
          checked={props.withCancelled}
          onChange={(event) => props.onWithCancelled(event.currentTarget.checked)}
        />
      )}
    </div>
  );
}

function WhoFilter({ providers, who, onWho, view }: ToolbarProps) {
  const { actor } = useSession();
  if (providers.length < 2 || view === 'providers') return null;
  const named = providers.map(({ id, name }) => ({
    value: id,
    label: id === actor.staffId ? `${name} (me)` : name,
  }));
  return (
    <Select
      aria-label="Whose calendar"
      className={classes.who}
      data={[{ value: 'everyone', label: 'Everyone' }, ...named]}
      value={who}
      allowDeselect={false}
      onChange={(value) => value && onWho(value)}
    />
  );
}

/** Which colour is whose; the blocks name their provider as well. */
export function Legend({ providers }: { providers: readonly ProviderLook[] }) {
  return (
    <ul className={classes.legend} aria-label="Colours">
      {providers.map((provider) => (
        <li key={provider.id}>
          <span
            className={classes.dot}
            style={{ background: `var(--mantine-color-${provider.color}-filled)` }}
          />
          {provider.name}
        </li>
      ))}
    </ul>
  );
}
