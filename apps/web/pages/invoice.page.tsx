import { useParams } from '@tanstack/react-router';
import { InvoiceScreen } from '#billing/ui';

export function InvoicePage() {
  const { invoiceId } = useParams({ from: '/staff/invoices/$invoiceId' });
  return <InvoiceScreen key={invoiceId} invoiceId={invoiceId} />;
}
