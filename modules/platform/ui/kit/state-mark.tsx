import type { ReactNode } from 'react';
import classes from './state-mark.module.css';

export type Tone = 'good' | 'info' | 'warn' | 'quiet' | 'bad';

/** A state as a word with a colour; the word alone is enough. */
export function StateMark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classes.mark} data-tone={tone}>
      {children}
    </span>
  );
}
