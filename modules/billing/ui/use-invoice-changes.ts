import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from './api.ts';

/** Every change to an invoice or its payments. Each is done when the screens that show it have been told. */
export function useInvoiceChanges() {
  const queryClient = useQueryClient();
  const onSuccess = async () => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: api.invoices.key() }),
      queryClient.invalidateQueries({ queryKey: api.billing.key() }),
    ]);
  };
  const create = useMutation(api.invoices.createFromAppointments.mutationOptions({ onSuccess }));
  const update = useMutation(api.invoices.updateDraft.mutationOptions({ onSuccess }));
  const issue = useMutation(api.invoices.issue.mutationOptions({ onSuccess }));
  const takeBack = useMutation(api.invoices.void.mutationOptions({ onSuccess }));
  const pay = useMutation(api.payments.record.mutationOptions({ onSuccess }));
  const takePaymentBack = useMutation(api.payments.void.mutationOptions({ onSuccess }));
  const discard = useMutation(
    api.invoices.discardDraft.mutationOptions({
      onSuccess: async (_, { invoiceId }) => {
        queryClient.removeQueries({ queryKey: api.invoices.get.key({ input: { invoiceId } }) });
        await onSuccess();
      },
    }),
  );
  return { create, update, issue, takeBack, discard, pay, takePaymentBack };
}
