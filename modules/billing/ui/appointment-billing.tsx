import { Button, Skeleton } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { FormProblem, LoadError, sentenceOf, useMay } from '#platform/ui';
import { api } from './api.ts';
import classes from './appointment-billing.module.css';
import { InvoiceCard } from './parts/invoice-card.tsx';
import { IssueAll } from './parts/issue-all.tsx';
import { useInvoiceChanges } from './use-invoice-changes.ts';

/** Billing in an appointment's panel: from nothing to a draft, an invoice, a payment, without leaving it. */
export function AppointmentBilling({ appointmentId }: { appointmentId: string; caseId: string }) {
  const heading = useId();
  const mayAct = useMay('billing.act');
  const [created, setCreated] = useState(false);
  const query = useQuery(api.invoices.ofAppointment.queryOptions({ input: { appointmentId } }));
  const live = query.data?.filter((invoice) => invoice.status !== 'void') ?? [];
  const voided = query.data?.filter((invoice) => invoice.status === 'void') ?? [];
  const drafts = live.filter((invoice) => invoice.status === 'draft');
  return (
    <section aria-labelledby={heading}>
      <div className={classes.head}>
        <h3 id={heading} className={classes.title}>
          Billing
        </h3>
        {mayAct && drafts.length > 1 && <IssueAll drafts={drafts} />}
      </div>
      {query.error && !query.data && <LoadError error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton height={72} />}
      {query.data && live.length === 0 && (
        <NotBilled appointmentId={appointmentId} mayAct={mayAct} onCreated={() => setCreated(true)} />
      )}
      {live.map((invoice, index) => (
        <InvoiceCard
          key={invoice.id}
          invoice={invoice}
          named={live.length > 1}
          mayAct={mayAct}
          focused={created && index === 0}
        />
      ))}
      {voided.map((invoice) => (
        <InvoiceCard key={invoice.id} invoice={invoice} named={false} mayAct={false} />
      ))}
    </section>
  );
}

function NotBilled(props: { appointmentId: string; mayAct: boolean; onCreated(): void }) {
  const { appointmentId, mayAct, onCreated } = props;
  const { create } = useInvoiceChanges();
  return (
    <div className={classes.none}>
      <p className={classes.hint}>Not billed yet.</p>
      {mayAct && (
        <Button
          size="xs"
          loading={create.isPending}
          leftSection={<IconReceipt size={16} aria-hidden />}
          onClick={() => create.mutate({ appointmentIds: [appointmentId] }, { onSuccess: onCreated })}
        >
          Create invoice
        </Button>
      )}
      {create.error && (
        <div className={classes.problem}>
          <FormProblem sentence={sentenceOf(create.error)} />
        </div>
      )}
    </div>
  );
}
