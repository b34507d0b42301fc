import { PageSkeleton } from '#platform/ui';
import classes from './shell.module.css';

/** The frame before it is known who is signed in; in the same measures, so that nothing jumps. */
export function ShellSkeleton() {
  return (
    <div className={classes.shell}>
      <div className={classes.side} />
      <div className={classes.top} />
      <main className={classes.content}>
        <PageSkeleton />
      </main>
      <div className={classes.bottom} />
    </div>
  );
}
