import { formatMoney } from '#platform/contract';
import { toast } from '#platform/ui';
import type { Payment } from '../../contract/index.ts';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { useInvoiceChanges } from '../use-invoice-changes.ts';

/** Takes back a payment that was a mistake or did not come through. Null keeps it closed. */
export function TakePaymentBack({ payment, onClose }: { payment: Payment | null; onClose(): void }) {
  const { takePaymentBack } = useInvoiceChanges();
  return (
    <ReasonDialog
      opened={payment !== null}
      title="Take this payment back?"
      act="Take back"
      pending={takePaymentBack.isPending}
      error={takePaymentBack.error}
      onClose={onClose}
      onSubmit={(reason) => {
        if (!payment) return;
        takePaymentBack.mutate(
          { paymentId: payment.id, reason },
          {
            onSuccess: () => {
              toast('Payment taken back.');
              onClose();
            },
          },
        );
      }}
    >
      {payment &&
        `${formatMoney(payment.amountCents)} is owed again. The payment stays on record as taken back.`}
    </ReasonDialog>
  );
}
