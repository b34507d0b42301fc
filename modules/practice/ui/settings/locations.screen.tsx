import { Button, Group, Modal } from '@mantine/core';
import { IconMapPin, IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  DataTable,
  EmptyState,
  LoadError,
  Page,
  sentenceOf,
  TableSkeleton,
  toast,
  undoToast,
  useMay,
} from '#platform/ui';
import type { Location } from '../../contract/index.ts';
import { api } from '../api.ts';
import { useLocations } from '../use-lists.ts';
import { formatWords } from '../words.ts';
import { LocationForm } from './location-form.tsx';

/** Where sessions take place, and in which format. */
export function LocationsScreen() {
  const list = useLocations();
  const mayEdit = useMay('settings.edit');
  const [editing, setEditing] = useState<Location | 'new' | null>(null);
  const add = mayEdit && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('new')}>
      Add location
    </Button>
  );
  return (
    <Page title="Locations" subtitle="Where you meet: a room, a video call, the phone." actions={add}>
      {list.isPending && <TableSkeleton rows={3} />}
      {list.error && <LoadError error={list.error} retry={list.refetch} />}
      {list.data?.length === 0 && (
        <EmptyState
          icon={<IconMapPin />}
          title="No locations yet"
          hint="Add the place where you meet your clients."
          action={add}
        />
      )}
      {list.data && list.data.length > 0 && (
        <DataTable
          label="Locations"
          columns={[{ title: 'Name' }, { title: 'Format' }, { title: 'Address' }, { title: 'Actions' }]}
        >
          {list.data.map((location) => (
            <LocationRow
              key={location.id}
              location={location}
              mayEdit={mayEdit}
              onEdit={() => setEditing(location)}
            />
          ))}
        </DataTable>
      )}
      <Modal
        opened={editing !== null}
        onClose={() => setEditing(null)}
        title={editing === 'new' ? 'New location' : 'Change location'}
      >
        {editing && (
          <LocationForm location={editing === 'new' ? null : editing} onDone={() => setEditing(null)} />
        )}
      </Modal>
    </Page>
  );
}

function LocationRow({
  location,
  mayEdit,
  onEdit,
}: {
  location: Location;
  mayEdit: boolean;
  onEdit(): void;
}) {
  const queryClient = useQueryClient();
  const archive = useMutation(
    api.locations.archive.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.locations.key() }),
      onError: (error) => toast(sentenceOf(error)),
    }),
  );
  const put = (archived: boolean) => archive.mutateAsync({ id: location.id, archived });
  const archiveIt = async () => {
    await put(true);
    undoToast({ message: `${location.name} is archived.`, undo: () => put(false) });
  };
  return (
    <tr>
      <td data-wide>
        <strong>{location.name}</strong>
      </td>
      <td>{formatWords[location.format]}</td>
      <td data-label="Address">{location.address ?? '—'}</td>
      <td>
        {mayEdit && (
          <Group gap="xs" wrap="nowrap">
            <Button
              size="compact-sm"
              variant="default"
              onClick={onEdit}
              aria-label={`Change ${location.name}`}
            >
              Change
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              onClick={() => void archiveIt()}
              aria-label={`Archive ${location.name}`}
            >
              Archive
            </Button>
          </Group>
        )}
      </td>
    </tr>
  );
}
