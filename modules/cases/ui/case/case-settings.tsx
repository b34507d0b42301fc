import { Button, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { applyProblem, FormProblem, undoToast, useMay } from '#platform/ui';
import {
  type Case,
  type CaseStatus,
  caseStatuses,
  kindFacts,
  relationshipLabels,
} from '../../contract/index.ts';
import { api } from '../api.ts';
import { statusWords } from '../words.ts';

/** Where a case stands and what it is called. Archiving deletes nothing and can be undone. */
export function CaseSettings({ found }: { found: Case }) {
  const [opened, setOpened] = useState(false);
  const mayEdit = useMay('clients.edit');
  if (!mayEdit) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        Status and name
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title="Status and name">
        <SettingsForm key={found.version} found={found} onDone={() => setOpened(false)} />
      </Modal>
    </>
  );
}

function SettingsForm({ found, onDone }: { found: Case; onDone(): void }) {
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm({
    initialValues: {
      status: found.status,
      ownLabel: found.ownLabel ?? '',
      relationshipLabel: found.relationshipLabel ?? '',
    },
  });
  const update = useMutation(
    api.cases.update.mutationOptions({ onError: (error) => setProblem(applyProblem(form, error)) }),
  );
  const refresh = () => queryClient.invalidateQueries({ queryKey: api.cases.key() });
  const submit = form.onSubmit(async ({ status, ownLabel, relationshipLabel }) => {
    setProblem(null);
    const { caseId, version } = found;
    const names = { ownLabel: ownLabel.trim() || null, relationshipLabel: relationshipLabel.trim() || null };
    const saved = await update.mutateAsync({ caseId, version, status, ...names }).catch(() => null);
    if (!saved) return;
    await refresh();
    onDone();
    if (status === found.status) return;
    undoToast({
      message: `This case is now: ${statusWords[status]}.`,
      undo: async () => {
        await update.mutateAsync({ caseId, version: saved.version, status: found.status });
        await refresh();
      },
    });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <FormProblem sentence={problem} />
        <Select
          label="Status"
          data={caseStatuses.map((status: CaseStatus) => ({ value: status, label: statusWords[status] }))}
          allowDeselect={false}
          {...form.getInputProps('status')}
        />
        {kindFacts[found.kind].hasOwnName && <TextInput label="Name" {...form.getInputProps('ownLabel')} />}
        {found.kind === 'two_person' && (
          <TextInput
            label="They are"
            list="relationship-labels"
            {...form.getInputProps('relationshipLabel')}
          />
        )}
        <datalist id="relationship-labels">
          {relationshipLabels.map((label) => (
            <option key={label} value={label} />
          ))}
        </datalist>
        <Button type="submit" loading={update.isPending}>
          Save
        </Button>
      </Stack>
    </form>
  );
}
