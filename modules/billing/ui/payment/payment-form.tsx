import { Button, Group, Input, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import { formatMoney } from '#platform/contract';
import { applyProblem, FormProblem, focusFirstError, MoneyInput, problemOf, useSession } from '#platform/ui';
import type { Invoice, PaymentMethod } from '../../contract/index.ts';
import { todayIn } from '../today.ts';
import { useInvoiceChanges } from '../use-invoice-changes.ts';
import { methodChoices } from '../words.ts';
import classes from './payment.module.css';

export interface PaymentFormProps {
  invoice: Invoice;
  onDone(): void;
  onCancel(): void;
}

const hints: Record<PaymentMethod, string> = {
  check: 'Check number (optional)',
  cash: 'Reference (optional)',
  card_outside: 'Slip number (optional)',
  other: 'What it was (optional)',
};

/** Money that came in for an invoice. It starts with what is open, today, so that Enter is often enough. */
export function PaymentForm({ invoice, onDone, onCancel }: PaymentFormProps) {
  const { practice } = useSession();
  const { pay } = useInvoiceChanges();
  const [problem, setProblem] = useState<string | null>(null);
  const amount = useFirstFocus();
  const today = todayIn(practice.zone);
  const form = useForm({
    initialValues: {
      amountCents: invoice.balanceCents as number | null,
      method: 'check' as PaymentMethod,
      receivedOn: today,
      reference: '',
    },
    validate: {
      amountCents: (cents) => (cents ? null : 'Type the amount received, such as 150.00.'),
      receivedOn: (day) => (day ? null : 'Choose the day it was received.'),
    },
  });
  const submit = form.onSubmit(
    ({ amountCents, method, receivedOn, reference }) => {
      if (!amountCents) return;
      setProblem(null);
      const input = { invoiceId: invoice.id, amountCents, method, receivedOn };
      pay.mutate(
        { ...input, reference: reference.trim() || null },
        {
          onSuccess: onDone,
          onError: (error) => {
            setProblem(applyProblem(form, error));
            focusFirstError(form, { [problemOf(error)?.field ?? '']: true });
          },
        },
      );
    },
    (errors) => focusFirstError(form, errors),
  );
  const { amountCents, method } = form.getValues();
  const { value, onChange, ...amountProps } = form.getInputProps('amountCents');
  return (
    <form onSubmit={submit} noValidate aria-label="Record a payment">
      <Stack gap="sm">
        <Input.Wrapper label="How it was paid" labelElement="div" id="payment-method">
          <SegmentedControl
            fullWidth
            aria-labelledby="payment-method-label"
            data={[...methodChoices]}
            {...form.getInputProps('method')}
          />
        </Input.Wrapper>
        <div className={classes.pair}>
          <MoneyInput
            ref={amount}
            data-autofocus
            label="Amount"
            {...amountProps}
            valueCents={amountCents}
            onChangeCents={(cents) => form.setFieldValue('amountCents', cents)}
          />
          <TextInput
            type="date"
            label="Received on"
            max={today}
            min="2000-01-01"
            {...form.getInputProps('receivedOn')}
          />
        </div>
        <TextInput label={hints[method]} maxLength={80} {...form.getInputProps('reference')} />
        <FormProblem sentence={problem} />
        <Group gap="xs">
          <Button type="submit" loading={pay.isPending}>
            {amountCents ? `Record ${formatMoney(amountCents)}` : 'Record payment'}
          </Button>
          <Button variant="default" onClick={onCancel}>
            Not now
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Puts the cursor where typing starts, with the proposed amount selected so that it can be typed over. */
function useFirstFocus() {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);
  return ref;
}
