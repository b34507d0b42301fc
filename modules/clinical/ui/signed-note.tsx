import { IconAlertTriangle, IconSignature } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { formatDayTime, StateMark, useSession } from '#platform/ui';
import type { Note } from '../contract/index.ts';
import classes from './notes.module.css';

/** A signed note: the words, who stands for them, and whether they are still the ones that were signed. */
export function SignedNote({ note, focused }: { note: Note; focused: boolean }) {
  const section = useRef<HTMLElement>(null);
  // What was just signed is what is looked at, and read out, next.
  useEffect(() => {
    if (focused) section.current?.focus();
  }, [focused]);
  const heading = useId();
  const { practice } = useSession();
  const { signature } = note;
  return (
    <section ref={section} tabIndex={-1} aria-labelledby={heading} className={classes.signed}>
      <div className={classes.head}>
        <h3 id={heading} className={classes.title}>
          Progress note
        </h3>
        {signature?.intact ? (
          <StateMark tone="good">Signed</StateMark>
        ) : (
          <StateMark tone="bad">Signature does not match</StateMark>
        )}
      </div>
      <div className={classes.body}>{note.body}</div>
      {signature && (
        <p className={classes.signature}>
          <IconSignature size={16} aria-hidden />
          <span>
            {signature.name}
            {signature.licence && `, licence ${signature.licence}`}
            <br />
            {formatDayTime(signature.at, practice.zone)}
          </span>
        </p>
      )}
      {signature && !signature.intact && (
        <p className={classes.broken} role="alert">
          <IconAlertTriangle size={18} aria-hidden />
          What is stored is no longer what was signed. Tell the owner of the practice, and restore it from a
          backup.
        </p>
      )}
    </section>
  );
}
