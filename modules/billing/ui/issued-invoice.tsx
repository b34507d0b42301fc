import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCash, IconDots, IconDownload, IconFileText, IconReceiptOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { AppLink, Page, StateMark, useAppLinks, useSession } from '#platform/ui';
import type { InvoiceWithPaper } from '../contract/index.ts';
import { invoicePdf } from './paper-address.ts';
import { BalanceSide } from './parts/balance-side.tsx';
import { VoidInvoice } from './parts/void-invoice.tsx';
import { PaymentDialog } from './payment/payment-dialog.tsx';
import { InvoiceSheet } from './sheet/invoice-sheet.tsx';
import classes from './sheet/sheet.module.css';
import { todayIn } from './today.ts';
import { invoiceName, standing } from './words.ts';

export interface IssuedInvoiceProps {
  invoice: InvoiceWithPaper;
  mayAct: boolean;
  /** It was a draft on this page a moment ago. */
  justIssued: boolean;
}

/** An invoice that went out: the paper, what is owed on it and why, and what came in. */
export function IssuedInvoice({ invoice, mayAct, justIssued }: IssuedInvoiceProps) {
  const links = useAppLinks();
  const { practice } = useSession();
  const [open, setOpen] = useState<'payment' | 'void' | null>(null);
  const balance = useRef<HTMLElement>(null);
  useEffect(() => {
    if (justIssued) balance.current?.focus();
  }, [justIssued]);
  const { word, tone } = standing(invoice, todayIn(practice.zone));
  const close = () => setOpen(null);
  return (
    <Page
      title={invoiceName(invoice)}
      crumbs={[{ label: 'Invoices', to: links.invoices() }]}
      subtitle={
        <span className={classes.subtitle}>
          <StateMark tone={tone}>{word}</StateMark>
          <AppLink to={links.case(invoice.caseId)} className={classes.caseLink}>
            {invoice.caseLabel}
          </AppLink>
        </span>
      }
      actions={<Actions invoice={invoice} mayAct={mayAct} onOpen={setOpen} />}
    >
      <div className={classes.layout}>
        <InvoiceSheet invoice={invoice} />
        <BalanceSide invoice={invoice} ref={balance} />
      </div>
      <PaymentDialog
        invoice={invoice}
        opened={open === 'payment'}
        onClose={close}
        onPaid={() => requestAnimationFrame(() => balance.current?.focus())}
      />
      <VoidInvoice invoice={invoice} opened={open === 'void'} onClose={close} />
    </Page>
  );
}

interface ActionsProps {
  invoice: InvoiceWithPaper;
  mayAct: boolean;
  onOpen(what: 'payment' | 'void'): void;
}

function Actions({ invoice, mayAct, onOpen }: ActionsProps) {
  const owed = mayAct && invoice.balanceCents > 0;
  const mayVoid = mayAct && invoice.status !== 'void' && invoice.status !== 'draft';
  const pdf = invoicePdf(invoice.id);
  return (
    <>
      <Button
        component="a"
        href={pdf}
        target="_blank"
        variant={owed ? 'default' : 'filled'}
        leftSection={<IconFileText size={18} aria-hidden />}
      >
        Open PDF
      </Button>
      {owed && (
        <Button leftSection={<IconCash size={18} aria-hidden />} onClick={() => onOpen('payment')}>
          Record payment
        </Button>
      )}
      <Menu position="bottom-end" shadow="md" withinPortal={false}>
        <Menu.Target>
          <ActionIcon variant="default" size="input-sm" aria-label="More for this invoice">
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component="a"
            href={pdf}
            download={`${invoiceName(invoice)}.pdf`}
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            Download PDF
          </Menu.Item>
          {mayVoid && (
            <Menu.Item leftSection={<IconReceiptOff size={16} aria-hidden />} onClick={() => onOpen('void')}>
              Void invoice…
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
