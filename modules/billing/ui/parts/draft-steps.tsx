import { Button } from '@mantine/core';
import { IconFileText, IconPencil, IconSend } from '@tabler/icons-react';
import { AppLink, FormProblem, sentenceOf, toast, useAppLinks } from '#platform/ui';
import type { Invoice } from '../../contract/index.ts';
import { invoicePdf } from '../paper-address.ts';
import { useInvoiceChanges } from '../use-invoice-changes.ts';
import classes from './invoice-card.module.css';

export interface DraftStepsProps {
  invoice: Invoice;
  /** A group has a draft for each member and a button that issues all of them. */
  oneOfMany: boolean;
  onIssued(): void;
}

/** A draft is looked over here; it is issued, changed on its own page, or thrown away. */
export function DraftSteps({ invoice, oneOfMany, onIssued }: DraftStepsProps) {
  const links = useAppLinks();
  const { issue, discard } = useInvoiceChanges();
  const { id, version } = invoice;
  const problem = issue.error ?? discard.error;
  return (
    <>
      <div className={classes.steps}>
        <Button
          size="xs"
          variant={oneOfMany ? 'default' : 'filled'}
          loading={issue.isPending}
          leftSection={<IconSend size={16} aria-hidden />}
          onClick={() =>
            issue.mutate({ invoiceId: id, version }, { onSuccess: () => requestAnimationFrame(onIssued) })
          }
        >
          Issue invoice
        </Button>
        <Button
          component={AppLink}
          to={links.invoice(id)}
          size="xs"
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
        >
          Edit
        </Button>
        <Button
          component="a"
          href={invoicePdf(id)}
          target="_blank"
          size="xs"
          variant="default"
          leftSection={<IconFileText size={16} aria-hidden />}
        >
          Preview
        </Button>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          loading={discard.isPending}
          onClick={() => discard.mutate({ invoiceId: id }, { onSuccess: () => toast('Draft discarded.') })}
        >
          Discard
        </Button>
      </div>
      {problem && (
        <div className={classes.form}>
          <FormProblem sentence={sentenceOf(problem)} />
        </div>
      )}
    </>
  );
}
