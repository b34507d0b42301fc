import { initialsOf } from '#platform/contract';
import type { InvoiceWithPaper } from '../../contract/index.ts';
import classes from './sheet.module.css';

export function Letterhead({ practice }: { practice: InvoiceWithPaper['paper']['practice'] }) {
  const contact = [practice.phone, practice.email, practice.website].filter(Boolean);
  return (
    <header className={classes.letterhead}>
      <span className={classes.monogram} aria-hidden>
        {initialsOf(practice.name)}
      </span>
      <div className={classes.practice}>
        <p className={classes.practiceName}>{practice.name}</p>
        {practice.address.length > 0 && <p className={classes.quiet}>{practice.address.join(', ')}</p>}
      </div>
      {contact.length > 0 && (
        <p className={classes.contact}>
          {contact.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      )}
    </header>
  );
}
