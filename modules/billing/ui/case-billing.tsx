import { Anchor, Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  AppLink,
  formatDay,
  LoadError,
  Money,
  Section,
  StateMark,
  useAppLinks,
  useSession,
} from '#platform/ui';
import type { InvoiceSummary } from '../contract/index.ts';
import { api } from './api.ts';
import classes from './case-billing.module.css';
import { Why } from './parts/why.tsx';
import { todayIn } from './today.ts';
import { invoiceName, standing } from './words.ts';

const SHOWN_FIRST = 5;

/** What a case owes, why, and its invoices: open ones first. */
export function CaseBilling({ caseId }: { caseId: string }) {
  const query = useQuery(api.billing.ofCase.queryOptions({ input: { caseId } }));
  return (
    <Section title="Billing">
      {query.error && !query.data && <LoadError error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton height={96} />}
      {query.data && (
        <>
          <p className={classes.sentence} data-owed={query.data.balanceCents > 0 || undefined}>
            {query.data.balanceSentence}
          </p>
          <Why postings={query.data.why} balanceCents={query.data.balanceCents} />
          <Invoices invoices={query.data.invoices} />
        </>
      )}
    </Section>
  );
}

function Invoices({ invoices }: { invoices: readonly InvoiceSummary[] }) {
  const [all, setAll] = useState(false);
  if (invoices.length === 0) {
    return <p className={classes.empty}>No invoice yet. Create one from an appointment.</p>;
  }
  const shown = all ? invoices : invoices.slice(0, SHOWN_FIRST);
  return (
    <>
      <ul className={classes.rows}>
        {shown.map((invoice) => (
          <Row key={invoice.id} invoice={invoice} />
        ))}
      </ul>
      {shown.length < invoices.length && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
          Show {invoices.length - shown.length} more
        </Button>
      )}
    </>
  );
}

function Row({ invoice }: { invoice: InvoiceSummary }) {
  const links = useAppLinks();
  const { practice } = useSession();
  const { word, tone } = standing(invoice, todayIn(practice.zone));
  return (
    <li className={classes.row}>
      <span className={classes.name}>
        <Anchor component={AppLink} to={links.invoice(invoice.id)} size="sm" fw={600}>
          {invoiceName(invoice)}
        </Anchor>
        {invoice.issuedOn && (
          <span className={classes.quiet}>{formatDay(invoice.issuedOn, practice.zone)}</span>
        )}
        {invoice.billTo !== invoice.caseLabel && <span className={classes.quiet}>{invoice.billTo}</span>}
      </span>
      <StateMark tone={tone}>{word}</StateMark>
      <span className={classes.amount}>
        <Money cents={invoice.totalCents} />
      </span>
    </li>
  );
}
