import { Button, Group, Modal } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import {
  DataTable,
  type DataTableProps,
  EmptyState,
  LoadError,
  Page,
  sentenceOf,
  TableSkeleton,
  toast,
  undoToast,
  useMay,
} from '#platform/ui';

interface CatalogItem {
  id: string;
  name: string;
}

export interface CatalogProps<T extends CatalogItem> {
  title: string;
  subtitle: string;
  /** What one entry is called. */
  noun: 'service' | 'location';
  icon: ReactNode;
  /** What an empty catalog says about its first entry. */
  hint: string;
  list: { data?: T[] | undefined; isPending: boolean; error: unknown; refetch(): unknown };
  /** The columns between the name and the actions, and the cells that go under them. */
  columns: DataTableProps['columns'];
  cells(item: T): ReactNode;
  /** Archives an entry or brings it back. */
  put(input: { id: string; archived: boolean }): Promise<unknown>;
  form(item: T | null, onDone: () => void): ReactNode;
}

/** A list the practice keeps of itself: entries are added, changed, archived and brought back. */
export function Catalog<T extends CatalogItem>(props: CatalogProps<T>) {
  const { title, subtitle, noun, icon, hint, list, columns, cells, put, form } = props;
  const mayEdit = useMay('settings.edit');
  const [editing, setEditing] = useState<T | 'new' | null>(null);
  const close = () => setEditing(null);
  const add = mayEdit && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('new')}>
      Add {noun}
    </Button>
  );
  return (
    <Page title={title} subtitle={subtitle} actions={add}>
      {list.isPending && <TableSkeleton rows={4} />}
      {list.error ? <LoadError error={list.error} retry={() => void list.refetch()} /> : null}
      {list.data?.length === 0 && (
        <EmptyState icon={icon} title={`No ${noun}s yet`} hint={hint} action={add} />
      )}
      {list.data && list.data.length > 0 && (
        <DataTable label={title} columns={[{ title: 'Name' }, ...columns, { title: 'Actions' }]}>
          {list.data.map((item) => (
            <tr key={item.id}>
              <td data-wide>
                <strong>{item.name}</strong>
              </td>
              {cells(item)}
              <td>{mayEdit && <Actions item={item} put={put} onEdit={() => setEditing(item)} />}</td>
            </tr>
          ))}
        </DataTable>
      )}
      <Modal
        opened={editing !== null}
        onClose={close}
        title={editing === 'new' ? `New ${noun}` : `Change ${noun}`}
      >
        {editing && form(editing === 'new' ? null : editing, close)}
      </Modal>
    </Page>
  );
}

interface ActionsProps {
  item: CatalogItem;
  put: CatalogProps<CatalogItem>['put'];
  onEdit(): void;
}

function Actions({ item, put, onEdit }: ActionsProps) {
  const archive = async () => {
    try {
      await put({ id: item.id, archived: true });
    } catch (error) {
      toast(sentenceOf(error));
      return;
    }
    undoToast({ message: `${item.name} is archived.`, undo: () => put({ id: item.id, archived: false }) });
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <Button size="compact-sm" variant="default" onClick={onEdit} aria-label={`Change ${item.name}`}>
        Change
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        onClick={() => void archive()}
        aria-label={`Archive ${item.name}`}
      >
        Archive
      </Button>
    </Group>
  );
}
