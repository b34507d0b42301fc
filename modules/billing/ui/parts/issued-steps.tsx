import { Button } from '@mantine/core';
import { IconCash, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import type { Invoice } from '../../contract/index.ts';
import { invoicePdf } from '../paper-address.ts';
import { PaymentForm } from '../payment/payment-form.tsx';
import classes from './invoice-card.module.css';

export interface IssuedStepsProps {
  invoice: Invoice;
  mayAct: boolean;
  onPaid(): void;
}

/** What is done with an issued invoice: look at it, and take money for it. */
export function IssuedSteps({ invoice, mayAct, onPaid }: IssuedStepsProps) {
  const [paying, setPaying] = useState(false);
  const payable = mayAct && invoice.balanceCents > 0;
  const done = () => {
    setPaying(false);
    requestAnimationFrame(onPaid);
  };
  return (
    <>
      <div className={classes.steps}>
        {payable && (
          <Button
            size="xs"
            variant={paying ? 'light' : 'filled'}
            aria-expanded={paying}
            leftSection={<IconCash size={16} aria-hidden />}
            onClick={() => setPaying(!paying)}
          >
            Record payment
          </Button>
        )}
        <Button
          component="a"
          href={invoicePdf(invoice.id)}
          target="_blank"
          size="xs"
          variant="default"
          leftSection={<IconFileText size={16} aria-hidden />}
        >
          Open PDF
        </Button>
      </div>
      {payable && paying && (
        <div className={classes.form}>
          <PaymentForm invoice={invoice} onDone={done} onCancel={() => setPaying(false)} />
        </div>
      )}
    </>
  );
}
