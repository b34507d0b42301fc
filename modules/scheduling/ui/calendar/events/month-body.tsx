import type { RenderEventBody } from '@mantine/schedule';
import classes from './event-body.module.css';
import type { EventFacts } from './to-events.ts';

/** A line in a day of the month: when it starts, and who. */
export const renderMonthBody: RenderEventBody = (event) => {
  const { entry, starts } = event.payload as EventFacts;
  return (
    <span className={classes.line} data-status={entry.status}>
      <span className={classes.when}>{starts}</span>
      <span className={classes.who}>{entry.busyOnly ? 'Busy' : entry.caseLabel}</span>
    </span>
  );
};
