import type { ReactNode } from 'react';
import type { InvoiceWithPaper } from '../../contract/index.ts';
import classes from './sheet.module.css';

/** Who is billed, for whom, and who did the work. */
export function Parties({ invoice }: { invoice: InvoiceWithPaper }) {
  const { billTo, provider } = invoice.paper;
  const forOther = invoice.caseLabel !== billTo.name;
  return (
    <div className={classes.parties}>
      <Party label="Billed to" name={billTo.name} lines={billTo.address} />
      {forOther && <Party label="For" name={invoice.caseLabel} lines={[]} />}
      {provider && (
        <Party
          label="Provider"
          name={[provider.name, provider.credentials].filter(Boolean).join(', ')}
          lines={[
            provider.licence,
            provider.npi && `NPI ${provider.npi}`,
            provider.einMasked && `Tax ID ${provider.einMasked}`,
          ]}
        />
      )}
    </div>
  );
}

function Party(props: { label: string; name: ReactNode; lines: readonly (string | null)[] }) {
  return (
    <section>
      <h3 className={classes.label}>{props.label}</h3>
      <p className={classes.partyName}>{props.name}</p>
      {props.lines.filter(Boolean).map((line) => (
        <p key={line} className={classes.quiet}>
          {line}
        </p>
      ))}
    </section>
  );
}
