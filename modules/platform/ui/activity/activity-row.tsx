import { Anchor } from '@mantine/core';
import type { AuditRow } from '#platform/contract';
import { formatDayTime } from '../kit/format-dates.ts';
import { StateMark } from '../kit/state-mark.tsx';
import { AppLink } from '../session/app-link.tsx';
import classes from './activity.module.css';

interface ActivityRowProps {
  row: AuditRow;
  zone: string;
  describe(action: string): string;
  linkTo(kind: string, id: string): string | null;
}

const via = { session: '', token: ' · by API token', system: ' · by itself' } as const;

/** One act: when, who, what, and which records it touched. */
export function ActivityRow({ row, zone, describe, linkTo }: ActivityRowProps) {
  return (
    <tr>
      <td className={classes.when}>{formatDayTime(row.at, zone)}</td>
      <td>
        {row.actorName}
        {via[row.via]}
      </td>
      <td data-wide>{describe(row.action)}</td>
      <td>
        {row.outcome === 'refused' ? (
          <StateMark tone="bad">Refused</StateMark>
        ) : (
          <StateMark tone={row.effect === 'write' ? 'info' : 'quiet'}>
            {row.effect === 'write' ? 'Changed' : 'Read'}
          </StateMark>
        )}
      </td>
      <td>
        <Subjects row={row} linkTo={linkTo} />
      </td>
    </tr>
  );
}

function Subjects({ row, linkTo }: Pick<ActivityRowProps, 'row' | 'linkTo'>) {
  const [only] = row.subjectIds;
  if (!row.subjectKind || !only) return <span>—</span>;
  const kind = row.subjectKind;
  const word = kind.replaceAll('_', ' ');
  const count = row.subjectIds.length;
  return (
    <details className={classes.details}>
      <summary>{count === 1 ? word : `${count} × ${word}`}</summary>
      <ul>
        {row.subjectIds.slice(0, 50).map((id) => {
          const to = linkTo(kind, id);
          return (
            <li key={id}>
              {to ? (
                <Anchor component={AppLink} to={to} size="xs">
                  {id}
                </Anchor>
              ) : (
                id
              )}
            </li>
          );
        })}
        {count > 50 && <li>and {count - 50} more</li>}
      </ul>
    </details>
  );
}
