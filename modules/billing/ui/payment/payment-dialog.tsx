import { Modal } from '@mantine/core';
import type { Invoice } from '../../contract/index.ts';
import { PaymentForm } from './payment-form.tsx';

/** The form for a payment, over the invoice's page. */
export function PaymentDialog(props: { invoice: Invoice; opened: boolean; onClose(): void; onPaid(): void }) {
  const { invoice, opened, onClose, onPaid } = props;
  const done = () => {
    onClose();
    onPaid();
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Record a payment" centered>
      <PaymentForm invoice={invoice} onDone={done} onCancel={onClose} />
    </Modal>
  );
}
