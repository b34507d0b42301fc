import { Button } from '@mantine/core';
import { IconDeviceFloppy, IconFileText, IconSend } from '@tabler/icons-react';
import { AppLink, FormProblem, Page, StateMark, toast, useAppLinks, useGo } from '#platform/ui';
import type { InvoiceWithPaper } from '../../contract/index.ts';
import { invoicePdf } from '../paper-address.ts';
import { Letterhead } from '../sheet/letterhead.tsx';
import { Parties } from '../sheet/parties.tsx';
import classes from '../sheet/sheet.module.css';
import { useInvoiceChanges } from '../use-invoice-changes.ts';
import { DraftLines } from './draft-lines.tsx';
import { DraftSide } from './draft-side.tsx';
import { type DraftForm, useDraftForm } from './use-draft-form.ts';

/** A draft on its own page: the lines can be written on, and nothing is owed until it is issued. */
export function DraftInvoice({ invoice, onIssued }: { invoice: InvoiceWithPaper; onIssued(): void }) {
  const links = useAppLinks();
  const draft = useDraftForm(invoice, onIssued);
  return (
    <Page
      title="Draft invoice"
      crumbs={[{ label: 'Invoices', to: links.invoices() }]}
      subtitle={
        <span className={classes.subtitle}>
          <StateMark tone="quiet">Draft</StateMark>
          <AppLink to={links.case(invoice.caseId)} className={classes.caseLink}>
            {invoice.caseLabel}
          </AppLink>
        </span>
      }
      actions={<DraftActions invoice={invoice} draft={draft} />}
    >
      <form id="draft" noValidate onSubmit={draft.save}>
        <FormProblem sentence={draft.problem} />
        <div className={classes.layout} data-draft>
          <article className={classes.sheet} aria-label="The draft, as on paper">
            <Letterhead practice={invoice.paper.practice} />
            <div className={classes.heading}>
              <h2 className={classes.name}>Draft invoice</h2>
            </div>
            <Parties invoice={invoice} />
            <DraftLines form={draft.form} />
          </article>
          <DraftSide form={draft.form} />
        </div>
      </form>
    </Page>
  );
}

function DraftActions({ invoice, draft }: { invoice: InvoiceWithPaper; draft: DraftForm }) {
  const links = useAppLinks();
  const go = useGo();
  const { discard } = useInvoiceChanges();
  const throwAway = async () => {
    await discard.mutateAsync({ invoiceId: invoice.id });
    toast('Draft discarded.');
  };
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        loading={discard.isPending}
        onClick={() => {
          go(links.invoices(), { replace: true });
          void throwAway().catch(() => toast('The draft could not be discarded. Open it and try again.'));
        }}
      >
        Discard
      </Button>
      {draft.dirty ? (
        <Button
          type="submit"
          form="draft"
          variant="default"
          loading={draft.saving}
          leftSection={<IconDeviceFloppy size={18} aria-hidden />}
        >
          Save draft
        </Button>
      ) : (
        <Button
          component="a"
          href={invoicePdf(invoice.id)}
          target="_blank"
          variant="default"
          leftSection={<IconFileText size={18} aria-hidden />}
        >
          Preview PDF
        </Button>
      )}
      <Button
        loading={draft.issuing}
        leftSection={<IconSend size={18} aria-hidden />}
        onClick={() => draft.issue()}
      >
        Issue invoice
      </Button>
    </>
  );
}
