import { formatMoney } from '#platform/contract';
import classes from './money.module.css';

/** An amount in cents, in figures of equal width so that columns line up. */
export function Money({ cents, strong }: { cents: number; strong?: boolean }) {
  return (
    <span className={classes.money} data-strong={strong || undefined}>
      {formatMoney(cents)}
    </span>
  );
}
