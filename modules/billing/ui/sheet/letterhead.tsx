import type { InvoiceWithPaper } from '../../contract/index.ts';
import classes from './sheet.module.css';

/** Two letters for a practice: of its first and last word, or of its only one. */
function monogram(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const ends = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return ends
    .map((word) => (word ? [...word][0] : ''))
    .join('')
    .toUpperCase();
}

export function Letterhead({ practice }: { practice: InvoiceWithPaper['paper']['practice'] }) {
  const contact = [practice.phone, practice.email, practice.website].filter(Boolean);
  return (
    <header className={classes.letterhead}>
      <span className={classes.monogram} aria-hidden>
        {monogram(practice.name)}
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
