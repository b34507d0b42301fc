import type { ReactNode } from 'react';
import classes from './section.module.css';

/** A part of a page on its own card, with a heading and a line of explanation. */
export function Section(props: { title: string; hint?: ReactNode; aside?: ReactNode; children?: ReactNode }) {
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <div>
          <h2 className={classes.title}>{props.title}</h2>
          {props.hint && <p className={classes.hint}>{props.hint}</p>}
        </div>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}
