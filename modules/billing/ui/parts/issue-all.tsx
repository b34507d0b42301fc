import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { sentenceOf, toast } from '#platform/ui';
import type { Invoice } from '../../contract/index.ts';
import { useInvoiceChanges } from '../use-invoice-changes.ts';

/** A group's appointment has a draft for each member; this issues them one after another. */
export function IssueAll({ drafts }: { drafts: readonly Invoice[] }) {
  const { issue } = useInvoiceChanges();
  const [busy, setBusy] = useState(false);
  const issueAll = async () => {
    setBusy(true);
    try {
      for (const { id, version } of drafts) await issue.mutateAsync({ invoiceId: id, version });
    } catch (error) {
      toast(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      size="compact-sm"
      loading={busy}
      leftSection={<IconSend size={15} aria-hidden />}
      onClick={() => void issueAll()}
    >
      Issue all {drafts.length}
    </Button>
  );
}
