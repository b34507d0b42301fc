import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './booking.module.css';

/** What stands in the way, or is worth knowing; a screen reader says it as it appears. */
export function FormSentence({
  children,
  tone = 'bad',
}: {
  children: ReactNode;
  tone?: 'bad' | 'warn' | 'info';
}) {
  return (
    <div className={classes.live} role={tone === 'bad' ? 'alert' : 'status'}>
      {children ? (
        <p className={classes.sentence} data-tone={tone}>
          <IconAlertTriangle size={18} aria-hidden className={classes.sentenceIcon} />
          <span>{children}</span>
        </p>
      ) : null}
    </div>
  );
}
