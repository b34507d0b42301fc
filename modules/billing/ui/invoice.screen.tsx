import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LoadError, Page, PageSkeleton, useMay } from '#platform/ui';
import { api } from './api.ts';
import { DraftInvoice } from './draft/draft-invoice.tsx';
import { IssuedInvoice } from './issued-invoice.tsx';

/** One invoice: a draft to be written on, or an issued one to be sent and paid. */
export function InvoiceScreen({ invoiceId }: { invoiceId: string }) {
  const query = useQuery(api.invoices.get.queryOptions({ input: { invoiceId } }));
  const [justIssued, setJustIssued] = useState(false);
  const mayAct = useMay('billing.act');
  const invoice = query.data;
  if (query.error && !invoice) {
    return (
      <Page title="Invoice" width="form">
        <LoadError error={query.error} retry={() => void query.refetch()} />
      </Page>
    );
  }
  if (!invoice) return <PageSkeleton />;
  if (invoice.status === 'draft' && mayAct) {
    return <DraftInvoice invoice={invoice} onIssued={() => setJustIssued(true)} />;
  }
  return <IssuedInvoice invoice={invoice} mayAct={mayAct} justIssued={justIssued} />;
}
