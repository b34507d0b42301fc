import { formatMoney } from '#platform/contract';
import { toast } from '#platform/ui';
import type { Invoice } from '../../contract/index.ts';
import { useInvoiceChanges } from '../use-invoice-changes.ts';
import { ReasonDialog } from './reason-dialog.tsx';

/** Takes an issued invoice back. It can not be undone, so it is asked for once, with a reason. */
export function VoidInvoice(props: { invoice: Invoice; opened: boolean; onClose(): void }) {
  const { invoice, opened, onClose } = props;
  const { takeBack } = useInvoiceChanges();
  return (
    <ReasonDialog
      opened={opened}
      title={`Void invoice ${invoice.number}?`}
      act="Void invoice"
      pending={takeBack.isPending}
      error={takeBack.error}
      onClose={onClose}
      onSubmit={(reason) =>
        takeBack.mutate(
          { invoiceId: invoice.id, reason },
          {
            onSuccess: () => {
              toast(`Invoice ${invoice.number} is void.`);
              onClose();
            },
          },
        )
      }
    >
      The {formatMoney(invoice.totalCents)} on it are no longer owed and its appointments can be billed again.
      The number stays used and the invoice readable. This can not be undone.
    </ReasonDialog>
  );
}
