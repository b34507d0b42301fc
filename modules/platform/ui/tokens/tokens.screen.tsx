import { Button } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { LoadError } from '../kit/load-error.tsx';
import { Page } from '../kit/page.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { platformApi } from '../session/platform-api.ts';
import { NewToken } from './new-token.tsx';
import { ShownSecret } from './shown-secret.tsx';
import { TokenRow } from './token-row.tsx';

/** Keys with which the practice's own scripts may do what the screens do. */
export function TokensScreen() {
  const list = useQuery(platformApi.tokens.list.queryOptions());
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const make = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
      New token
    </Button>
  );
  return (
    <Page title="API tokens" subtitle="Keys for your own scripts." actions={make}>
      {secret && <ShownSecret secret={secret} onDone={() => setSecret(null)} />}
      {list.isPending && <TableSkeleton rows={4} />}
      {list.isError && <LoadError error={list.error} retry={list.refetch} />}
      {list.data?.length === 0 && (
        <EmptyState
          icon={<IconKey />}
          title="No tokens"
          hint="A token lets a script of yours read or write through the API, with only the rights you give it."
        />
      )}
      {list.data && list.data.length > 0 && (
        <DataTable
          label="API tokens"
          columns={[
            { title: 'Name' },
            { title: 'May' },
            { title: 'Made' },
            { title: 'Last used' },
            { title: 'State' },
            { title: 'Action' },
          ]}
        >
          {list.data.map((token) => (
            <TokenRow key={token.id} token={token} />
          ))}
        </DataTable>
      )}
      <NewToken opened={making} onClose={() => setMaking(false)} onMade={setSecret} />
    </Page>
  );
}
