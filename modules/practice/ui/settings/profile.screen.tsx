import { Button, Group, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  applyProblem,
  FormProblem,
  focusFirstError,
  LoadError,
  Page,
  Section,
  TableSkeleton,
  toast,
  useSession,
} from '#platform/ui';
import type { ProviderProfile } from '../../contract/index.ts';
import { api } from '../api.ts';
import { ProviderPicker } from '../pickers/pickers.tsx';

/** How a provider stands on invoices and under notes. An owner may look after everybody's. */
export function ProviderProfileScreen() {
  const { actor } = useSession();
  const [staffId, setStaffId] = useState(actor.staffId);
  const profile = useQuery(api.providerProfile.get.queryOptions({ input: { staffId } }));
  return (
    <Page title="Provider profile" subtitle="How you appear on invoices and under signed notes." width="form">
      <Stack gap="lg">
        {actor.roles.includes('owner') && (
          <ProviderPicker
            label="Provider"
            value={staffId}
            onChange={(id) => id && setStaffId(id)}
            maw={360}
          />
        )}
        {profile.isPending && <TableSkeleton rows={5} />}
        {profile.error && <LoadError error={profile.error} retry={profile.refetch} />}
        {profile.data && <ProfileForm key={`${staffId}/${profile.data.version}`} profile={profile.data} />}
      </Stack>
    </Page>
  );
}

const orNull = (text: string) => text.trim() || null;

function ProfileForm({ profile }: { profile: ProviderProfile }) {
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [changingEin, setChangingEin] = useState(profile.einMasked === null);
  const form = useForm({
    initialValues: {
      name: profile.name,
      credentials: profile.credentials ?? '',
      licenceNumber: profile.licenceNumber ?? '',
      licenceState: profile.licenceState ?? '',
      npi: profile.npi ?? '',
      ein: '',
    },
    validate: { name: isNotEmpty('Give the name as it stands on paper.') },
  });
  const update = useMutation(
    api.providerProfile.update.mutationOptions({
      onSuccess: async (saved) => {
        queryClient.setQueryData(
          api.providerProfile.get.queryKey({ input: { staffId: profile.staffId } }),
          saved,
        );
        await queryClient.invalidateQueries({ queryKey: api.staff.key() });
        toast('The profile is saved.');
      },
      onError: (error) => setProblem(applyProblem(form, error)),
    }),
  );
  const submit = form.onSubmit(
    (values) => {
      setProblem(null);
      update.mutate({
        staffId: profile.staffId,
        version: profile.version,
        name: values.name,
        credentials: orNull(values.credentials),
        licenceNumber: orNull(values.licenceNumber),
        licenceState: orNull(values.licenceState),
        npi: orNull(values.npi),
        ...(changingEin && values.ein.trim() ? { ein: values.ein.trim() } : {}),
      });
    },
    (errors) => focusFirstError(form, errors),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <FormProblem sentence={problem} />
        <Section title="Name and licence">
          <Stack gap="sm">
            <Group grow align="flex-start">
              <TextInput label="Name" {...form.getInputProps('name')} />
              <TextInput label="Credentials" placeholder="LMFT" {...form.getInputProps('credentials')} />
            </Group>
            <Group grow align="flex-start">
              <TextInput label="Licence number" {...form.getInputProps('licenceNumber')} />
              <TextInput label="Licensed in" placeholder="Oregon" {...form.getInputProps('licenceState')} />
            </Group>
          </Stack>
        </Section>
        <Section title="Identifiers" hint="Needed only for superbills and some payers.">
          <Stack gap="sm">
            <TextInput
              label="NPI"
              description="Ten digits; the last one is checked."
              inputMode="numeric"
              maxLength={10}
              {...form.getInputProps('npi')}
            />
            {changingEin ? (
              <TextInput
                label="Tax id (EIN)"
                description="Like 12-3456789. Kept encrypted; only the last four digits are shown."
                autoComplete="off"
                {...form.getInputProps('ein')}
              />
            ) : (
              <Group align="flex-end" gap="sm">
                <TextInput label="Tax id (EIN)" value={profile.einMasked ?? ''} readOnly />
                <Button variant="default" onClick={() => setChangingEin(true)}>
                  Replace
                </Button>
              </Group>
            )}
          </Stack>
        </Section>
        <Button type="submit" loading={update.isPending} style={{ alignSelf: 'flex-start' }}>
          Save profile
        </Button>
      </Stack>
    </form>
  );
}
