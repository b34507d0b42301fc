import { type ReactNode, useEffect } from 'react';
import { Brand } from '../kit/brand.tsx';
import classes from './entry-layout.module.css';

/** The frame of every page that is shown before somebody is signed in. */
export function EntryLayout(props: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${props.title} · Caseroom`;
  }, [props.title]);
  return (
    <div className={classes.frame}>
      <aside className={classes.side} aria-hidden>
        <Arches />
      </aside>
      <main className={classes.main}>
        <div className={classes.inner}>
          <div className={classes.brand}>
            <Brand size={32} />
          </div>
          <h1 className={classes.title} data-page-heading tabIndex={-1}>
            {props.title}
          </h1>
          {props.lead && <p className={classes.lead}>{props.lead}</p>}
          {props.children}
          {props.footer && <footer className={classes.footer}>{props.footer}</footer>}
        </div>
      </main>
    </div>
  );
}

/** A quiet corridor of doorways, drawn so that it needs no download. */
function Arches() {
  const rooms = [0, 1, 2, 3, 4, 5];
  return (
    <svg viewBox="0 0 400 640" preserveAspectRatio="xMidYMax slice" className={classes.drawing} aria-hidden>
      <title>Doorways</title>
      {rooms.map((room) => {
        const half = 230 - room * 38;
        const top = 60 + room * 62;
        return (
          <path
            key={room}
            className={classes.arch}
            data-room={room}
            d={`M${200 - half} 660V${top + half}a${half} ${half} 0 0 1 ${half * 2} 0V660z`}
          />
        );
      })}
    </svg>
  );
}
