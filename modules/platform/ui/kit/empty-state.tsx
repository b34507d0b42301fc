import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** What a list says before it has anything: what will be here, and the one thing to do now. */
export function EmptyState(props: { icon?: ReactNode; title: string; hint: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      {props.icon && (
        <div className={classes.icon} aria-hidden>
          {props.icon}
        </div>
      )}
      <p className={classes.title}>{props.title}</p>
      <p className={classes.hint}>{props.hint}</p>
      {props.action}
    </div>
  );
}
