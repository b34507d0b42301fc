import { Button, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import {
  applyProblem,
  FormProblem,
  focusFirstError,
  LoadError,
  Page,
  Section,
  sessionQuery,
  TableSkeleton,
  toast,
  useMay,
  zoneOptions,
} from '#platform/ui';
import type { Practice } from '../../contract/index.ts';
import { api } from '../api.ts';

/** The practice as it stands on its papers. */
export function PracticeScreen() {
  const practice = useQuery(api.practice.get.queryOptions());
  return (
    <Page title="Practice" subtitle="What stands at the head and foot of your invoices." width="form">
      {practice.isPending && <TableSkeleton rows={6} />}
      {practice.error && <LoadError error={practice.error} retry={practice.refetch} />}
      {practice.data && <PracticeForm key={practice.data.version} practice={practice.data} />}
    </Page>
  );
}

const orNull = (text: string) => text.trim() || null;

function PracticeForm({ practice }: { practice: Practice }) {
  const queryClient = useQueryClient();
  const mayEdit = useMay('settings.edit');
  const zones = useMemo(() => zoneOptions(), []);
  const [problem, setProblem] = useState<string | null>(null);
  const { name, zone, phone, email, website, address, invoiceNote } = practice;
  const form = useForm({
    initialValues: {
      name,
      zone,
      phone: phone ?? '',
      email: email ?? '',
      website: website ?? '',
      address: address.join('\n'),
      invoiceNote,
    },
    validate: { name: isNotEmpty('A practice needs a name.') },
  });
  const update = useMutation(
    api.practice.update.mutationOptions({
      onSuccess: async (saved) => {
        queryClient.setQueryData(api.practice.get.queryKey(), saved);
        await queryClient.invalidateQueries(sessionQuery());
        toast('The practice is saved.');
      },
      onError: (error) => setProblem(applyProblem(form, error)),
    }),
  );
  const submit = form.onSubmit(
    (values) => {
      setProblem(null);
      update.mutate({
        version: practice.version,
        name: values.name,
        zone: values.zone,
        phone: orNull(values.phone),
        email: orNull(values.email),
        website: orNull(values.website),
        address: values.address
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        invoiceNote: values.invoiceNote,
      });
    },
    (errors) => focusFirstError(form, errors),
  );
  return (
    <form onSubmit={submit} noValidate>
      <fieldset disabled={!mayEdit} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
        <Stack gap="lg">
          <FormProblem sentence={problem} />
          <Section title="Letterhead">
            <Stack gap="sm">
              <TextInput label="Name" {...form.getInputProps('name')} />
              <Textarea
                label="Address"
                description="One line each, as on an envelope."
                autosize
                minRows={2}
                maxRows={5}
                {...form.getInputProps('address')}
              />
              <TextInput label="Phone" type="tel" {...form.getInputProps('phone')} />
              <TextInput label="E-mail" type="email" {...form.getInputProps('email')} />
              <TextInput label="Website" {...form.getInputProps('website')} />
            </Stack>
          </Section>
          <Section title="Invoices">
            <Textarea
              label="How to pay"
              description="Stands at the foot of every invoice."
              autosize
              minRows={2}
              {...form.getInputProps('invoiceNote')}
            />
          </Section>
          <Section title="Time" hint="Appointments are kept in this zone.">
            <Select
              label="Time zone"
              data={zones}
              searchable
              limit={60}
              allowDeselect={false}
              {...form.getInputProps('zone')}
            />
          </Section>
          {mayEdit && (
            <Button type="submit" loading={update.isPending} style={{ alignSelf: 'flex-start' }}>
              Save practice
            </Button>
          )}
        </Stack>
      </fieldset>
    </form>
  );
}
