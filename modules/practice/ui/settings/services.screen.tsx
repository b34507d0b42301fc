import { Button, Group, Modal } from '@mantine/core';
import { IconListDetails, IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  DataTable,
  EmptyState,
  LoadError,
  Money,
  Page,
  sentenceOf,
  TableSkeleton,
  toast,
  undoToast,
  useMay,
} from '#platform/ui';
import type { Service } from '../../contract/index.ts';
import { api } from '../api.ts';
import { useServices } from '../use-lists.ts';
import { categoryWords } from '../words.ts';
import { ServiceForm } from './service-form.tsx';

/** What the practice offers: each service with its usual length and fee. */
export function ServicesScreen() {
  const list = useServices();
  const mayEdit = useMay('settings.edit');
  const [editing, setEditing] = useState<Service | 'new' | null>(null);
  const add = mayEdit && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('new')}>
      Add service
    </Button>
  );
  return (
    <Page
      title="Services"
      subtitle="Choosing one for an appointment fills in its minutes and fee."
      actions={add}
    >
      {list.isPending && <TableSkeleton rows={4} />}
      {list.error && <LoadError error={list.error} retry={list.refetch} />}
      {list.data?.length === 0 && (
        <EmptyState
          icon={<IconListDetails />}
          title="No services yet"
          hint="Add what you offer, such as an individual session, with its usual length and fee."
          action={add}
        />
      )}
      {list.data && list.data.length > 0 && (
        <DataTable
          label="Services"
          columns={[
            { title: 'Name' },
            { title: 'Category' },
            { title: 'Minutes', number: true },
            { title: 'Fee', number: true },
            { title: 'Code' },
            { title: 'Actions' },
          ]}
        >
          {list.data.map((service) => (
            <ServiceRow
              key={service.id}
              service={service}
              mayEdit={mayEdit}
              onEdit={() => setEditing(service)}
            />
          ))}
        </DataTable>
      )}
      <Modal
        opened={editing !== null}
        onClose={() => setEditing(null)}
        title={editing === 'new' ? 'New service' : 'Change service'}
      >
        {editing && (
          <ServiceForm service={editing === 'new' ? null : editing} onDone={() => setEditing(null)} />
        )}
      </Modal>
    </Page>
  );
}

function ServiceRow({ service, mayEdit, onEdit }: { service: Service; mayEdit: boolean; onEdit(): void }) {
  const queryClient = useQueryClient();
  const archive = useMutation(
    api.services.archive.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.services.key() }),
      onError: (error) => toast(sentenceOf(error)),
    }),
  );
  const put = (archived: boolean) => archive.mutateAsync({ id: service.id, archived });
  const archiveIt = async () => {
    await put(true);
    undoToast({ message: `${service.name} is archived.`, undo: () => put(false) });
  };
  return (
    <tr>
      <td data-wide>
        <strong>{service.name}</strong>
      </td>
      <td>{categoryWords[service.category]}</td>
      <td data-label="Minutes" style={{ textAlign: 'end', fontVariantNumeric: 'tabular-nums' }}>
        {service.minutes}
      </td>
      <td data-label="Fee" style={{ textAlign: 'end' }}>
        <Money cents={service.feeCents} />
      </td>
      <td data-label="Code">{service.billingCode ?? '—'}</td>
      <td>
        {mayEdit && (
          <Group gap="xs" wrap="nowrap">
            <Button
              size="compact-sm"
              variant="default"
              onClick={onEdit}
              aria-label={`Change ${service.name}`}
            >
              Change
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              onClick={() => void archiveIt()}
              aria-label={`Archive ${service.name}`}
            >
              Archive
            </Button>
          </Group>
        )}
      </td>
    </tr>
  );
}
