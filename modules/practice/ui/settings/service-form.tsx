import { Button, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { isInRange, isNotEmpty, useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { applyProblem, FormProblem, focusFirstError, MoneyInput } from '#platform/ui';
import type { Service } from '../../contract/index.ts';
import { api } from '../api.ts';
import { categoryWords, choices } from '../words.ts';

const blank = {
  name: '',
  category: 'psychotherapy' as Service['category'],
  minutes: 50,
  feeCents: null as number | null,
  billingCode: '',
};

/** A new service, or a changed one. */
export function ServiceForm({ service, onDone }: { service: Service | null; onDone(): void }) {
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm({
    initialValues: service ? { ...service, billingCode: service.billingCode ?? '' } : blank,
    validate: {
      name: isNotEmpty('Name the service as clients know it.'),
      minutes: isInRange({ min: 5, max: 720 }, 'From 5 to 720 minutes.'),
      feeCents: (value) => (value === null ? 'Type an amount; 0 is fine.' : null),
      billingCode: (value) =>
        /^([A-Za-z0-9]{5})?$/.test(value) ? null : 'Five letters or digits, or leave it empty.',
    },
  });
  const after = {
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: api.services.key() });
      onDone();
    },
    onError: (error: unknown) => setProblem(applyProblem(form, error)),
  };
  const create = useMutation(api.services.create.mutationOptions(after));
  const update = useMutation(api.services.update.mutationOptions(after));
  const submit = form.onSubmit(
    ({ name, category, minutes, feeCents, billingCode }) => {
      setProblem(null);
      const fields = {
        name,
        category,
        minutes,
        feeCents: feeCents ?? 0,
        billingCode: billingCode.toUpperCase() || null,
      };
      if (service) update.mutate({ id: service.id, version: service.version, ...fields });
      else create.mutate(fields);
    },
    (errors) => focusFirstError(form, errors),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <FormProblem sentence={problem} />
        <TextInput label="Name" data-autofocus {...form.getInputProps('name')} />
        <Select
          label="Category"
          data={choices(categoryWords)}
          allowDeselect={false}
          {...form.getInputProps('category')}
        />
        <Group grow align="flex-start">
          <NumberInput
            label="Minutes"
            min={5}
            max={720}
            step={5}
            allowDecimal={false}
            {...form.getInputProps('minutes')}
          />
          <MoneyInput
            label="Fee"
            valueCents={form.values.feeCents}
            onChangeCents={(cents) => form.setFieldValue('feeCents', cents)}
            error={form.errors.feeCents}
          />
        </Group>
        <TextInput
          label="Billing code"
          description="Optional: five letters or digits that your payers know."
          maxLength={5}
          {...form.getInputProps('billingCode')}
        />
        <Button type="submit" loading={create.isPending || update.isPending}>
          {service ? 'Save service' : 'Add service'}
        </Button>
      </Stack>
    </form>
  );
}
