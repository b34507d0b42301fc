import { formatMoney } from '#platform/contract';
import { formatDay, useSession } from '#platform/ui';
import type { Posting } from '../../contract/index.ts';
import classes from './why.module.css';

/** Every posting behind a balance, in the words it was booked with, and how they add up. */
export function Why({ postings, balanceCents }: { postings: readonly Posting[]; balanceCents: number }) {
  const { practice } = useSession();
  if (postings.length === 0) return null;
  return (
    <details className={classes.why}>
      <summary className={classes.question}>Why?</summary>
      <table className={classes.table} aria-label="What makes up the balance">
        <thead className={classes.head}>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">What happened</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        <tbody>
          {postings.map((posting, index) => (
            // Postings never change and have no id of their own; their place in the list is theirs for good.
            <tr key={index}>
              <td className={classes.day}>{formatDay(posting.at, practice.zone)}</td>
              <td>{posting.memo}</td>
              <td className={classes.amount}>{signed(posting.amountCents)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              Owed now
            </th>
            <td className={classes.amount}>{formatMoney(balanceCents)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}

const signed = (cents: number) => (cents > 0 ? `+${formatMoney(cents)}` : formatMoney(cents));
