import { casesOnTeam, requireCase } from '#cases';
import { type Actor, cursorId, isOwner, pageFrom, type Tx, useCase } from '#platform';
import { sumCents } from '#platform/contract';
import { requireAppointment } from '#scheduling';
import { billingContract, type InvoiceStatus } from '../contract/index.ts';
import { caseBalanceSentence } from '../rules/balance-sentence.ts';
import { recentPostings } from '../rules/recent-postings.ts';
import { countOpenInvoices, invoicesOfAppointment, listInvoices as listRows } from './invoice.store.ts';
import { issuedOrDraft } from './issued-or-draft.ts';
import { receivablePostings } from './ledger.store.ts';
import { requireInvoice, showInvoice, summarize } from './read-invoice.ts';

export const getInvoice = useCase(billingContract.invoices.get, async ({ input, actor, tx, now, saw }) => {
  saw('invoice', input.invoiceId);
  const row = await requireInvoice(tx, actor, input.invoiceId);
  const { practice, billTo, provider, footer } = await issuedOrDraft(tx, actor, row, now);
  const paper = {
    practice: { ...practice, address: [...practice.address] },
    billTo: { ...billTo, address: [...billTo.address] },
    provider,
    footer,
  };
  return { ...(await showInvoice(tx, actor, row)), paper };
});

export const invoicesOf = useCase(
  billingContract.invoices.ofAppointment,
  async ({ input, actor, tx, saw }) => {
    await requireAppointment(tx, actor, input.appointmentId);
    const rows = await invoicesOfAppointment(tx, actor.practiceId, [input.appointmentId]);
    saw(
      'invoice',
      rows.map((row) => row.id),
    );
    const shown = [];
    for (const row of rows) shown.push(await showInvoice(tx, actor, row));
    return shown;
  },
);

export const listInvoices = useCase(billingContract.invoices.list, async ({ input, actor, tx, saw }) => {
  const rows = await listRows(tx, {
    practiceId: actor.practiceId,
    caseIds: await casesToShow(tx, actor, input.caseId),
    statuses: statusesOf(input.status),
    beforeId: cursorId(input.cursor),
    limit: input.limit + 1,
  });
  const page = pageFrom(rows, input.limit);
  saw(
    'invoice',
    page.items.map((row) => row.id),
  );
  return { items: await summarize(tx, page.items), nextCursor: page.nextCursor };
});

const MOST_WAITING = 200;
const MOST_CLOSED = 20;
const MOST_POSTINGS = 25;

/** What a case owes, in a sentence, with the postings behind it and its invoices, the open ones first. */
export const billingOfCase = useCase(billingContract.billing.ofCase, async ({ input, actor, tx, saw }) => {
  const { id, label } = await requireCase(tx, actor, input.caseId);
  saw('case', id);
  const why = await receivablePostings(tx, actor.practiceId, id);
  const of = { practiceId: actor.practiceId, caseIds: [id] };
  const waiting = await listRows(tx, {
    ...of,
    statuses: ['draft', 'issued', 'part_paid'],
    limit: MOST_WAITING,
  });
  const closed = await listRows(tx, { ...of, statuses: ['paid', 'void'], limit: MOST_CLOSED });
  const invoices = await summarize(tx, [...waiting, ...closed]);
  const balanceCents = sumCents(why.map((posting) => posting.amountCents));
  const open = await countOpenInvoices(tx, actor.practiceId, id);
  const balanceSentence = caseBalanceSentence(label, balanceCents, open);
  return { balanceCents, balanceSentence, why: recentPostings(why, MOST_POSTINGS), invoices };
});

function statusesOf(status: InvoiceStatus | 'unpaid' | undefined): readonly InvoiceStatus[] | null {
  if (status === 'unpaid') return ['issued', 'part_paid'];
  return status ? [status] : null;
}

async function casesToShow(
  tx: Tx,
  actor: Actor,
  caseId: string | undefined,
): Promise<readonly string[] | null> {
  if (caseId) return [(await requireCase(tx, actor, caseId)).id];
  return isOwner(actor) ? null : casesOnTeam(tx, actor.staffId);
}
