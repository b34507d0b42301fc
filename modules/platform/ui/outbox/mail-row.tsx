import type { z } from 'zod';
import type { mailSchema } from '#platform/contract';
import { formatDayTime } from '../kit/format-dates.ts';
import { StateMark, type Tone } from '../kit/state-mark.tsx';
import classes from './outbox.module.css';

type Mail = z.infer<typeof mailSchema>;

const states: Record<Mail['state'], { tone: Tone; word: string }> = {
  waiting: { tone: 'info', word: 'Waiting' },
  kept: { tone: 'warn', word: 'Kept here' },
  sent: { tone: 'good', word: 'Sent' },
  failed: { tone: 'bad', word: 'Not delivered' },
};

/** One mail; its text opens beneath the subject. */
export function MailRow({ mail, zone }: { mail: Mail; zone: string }) {
  const state = states[mail.state];
  return (
    <tr>
      <td className={classes.when}>{formatDayTime(mail.createdAt, zone)}</td>
      <td>{mail.to}</td>
      <td data-wide>
        <details className={classes.details}>
          <summary>{mail.subject}</summary>
          <pre className={classes.body}>{mail.body}</pre>
        </details>
      </td>
      <td>
        <StateMark tone={state.tone}>{state.word}</StateMark>
        {mail.error && <div className={classes.error}>{mail.error}</div>}
      </td>
    </tr>
  );
}
