import { formatTime, useSession } from '#platform/ui';
import { endOnTheWall } from '../../rules/drag.ts';
import classes from './booking.module.css';

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Says when it would end, and in which zone all this is meant. */
export function EndsAt({ startsLocal, minutes }: { startsLocal: string; minutes: number | null }) {
  const { practice } = useSession();
  const known = LOCAL.test(startsLocal) && minutes !== null;
  const zone = practice.zone.split('/').at(-1)?.replaceAll('_', ' ');
  return (
    <p className={classes.ends}>
      {known ? `Until ${formatTime(endOnTheWall({ startsLocal, minutes }), practice.zone)}. ` : ''}Times are{' '}
      {zone} time.
    </p>
  );
}
