import { DayView } from '@mantine/schedule';
import { useSession } from '#platform/ui';
import { slotBetween } from '../../rules/drag.ts';
import classes from './calendar.module.css';
import type { CalendarHandlers } from './calendar-handlers.ts';
import type { CalendarEvent, ProviderLook } from './events/to-events.ts';
import { factsOf, gridProps, HOUR_HEIGHT } from './grid-props.ts';
import { useScrollToMorning } from './use-scroll-to-morning.ts';

export interface ProviderColumnsProps {
  date: string;
  events: CalendarEvent[];
  providers: readonly ProviderLook[];
  handlers: CalendarHandlers;
}

const firstClasses = { dayViewSlotLabel: classes.hour, dayViewSlot: classes.slot };
/** The hours stand once, at the left. */
const nextClasses = { ...firstClasses, dayViewSlotLabels: classes.hidden };

/** One day with a column for each provider; a block may be dragged to a colleague. */
export function ProviderColumns({ date, events, providers, handlers }: ProviderColumnsProps) {
  const { practice } = useSession();
  const grid = gridProps(events, practice.zone, handlers);
  const scroller = useScrollToMorning(Number(grid.startTime.slice(0, 2)), HOUR_HEIGHT);
  const droppedOn = (providerId: string) => (data: DataTransfer, start: string) => {
    const event = events.find((one) => one.id === draggedId(data));
    if (!event) return;
    const { entry } = factsOf(event);
    handlers.onMove({
      entry,
      to: { startsLocal: slotBetween(start, start).startsLocal, minutes: entry.minutes, providerId },
    });
  };
  return (
    <div className={classes.columns} ref={scroller}>
      {providers.map((provider, index) => (
        <section key={provider.id} className={classes.column} aria-label={provider.name}>
          <h2 className={classes.columnName}>
            <span
              className={classes.dot}
              style={{ background: `var(--mantine-color-${provider.color}-filled)` }}
            />
            {provider.name}
          </h2>
          <DayView
            {...grid}
            events={events.filter((event) => event.resourceId === provider.id)}
            date={date}
            withAllDaySlot={false}
            className={classes.columnGrid}
            classNames={index === 0 ? firstClasses : nextClasses}
            onTimeSlotClick={({ slotStart, slotEnd }) => {
              if (!handlers.mayEdit) return;
              handlers.onSlot({
                startsLocal: slotBetween(slotStart, slotEnd).startsLocal,
                providerId: provider.id,
              });
            }}
            onSlotDragEnd={(start, end) =>
              handlers.onSlot({ ...slotBetween(start, end), providerId: provider.id })
            }
            {...(handlers.mayEdit ? { onExternalEventDrop: droppedOn(provider.id) } : {})}
          />
        </section>
      ))}
    </div>
  );
}

/** The id of the event that is dragged in from another column. */
function draggedId(data: DataTransfer): unknown {
  try {
    const dragged: unknown = JSON.parse(data.getData('application/json'));
    return typeof dragged === 'object' && dragged !== null && 'eventId' in dragged ? dragged.eventId : null;
  } catch {
    return null;
  }
}
