import { caseLabels } from '#cases';
import { kindFacts } from '#cases/contract';
import { type Actor, emit, refuse, type Tx, useCase } from '#platform';
import { type BillableAppointment, billableAppointments } from '#scheduling';
import { billingContract } from '../contract/index.ts';
import { billedMembers, type DraftLine, lineFrom } from '../rules/draft-lines.ts';
import { invoiceTotalCents } from '../rules/invoice-total.ts';
import { insertDraft, insertLines, invoicesOfAppointment } from './invoice.store.ts';
import { readInvoice } from './read-invoice.ts';

/** Drafts invoices from appointments: one for the case, or in a group one for each member. */
export const createInvoices = useCase(
  billingContract.invoices.createFromAppointments,
  async ({ input, actor, tx, now, saw }) => {
    const appointments = await billableAppointments(tx, actor, [...new Set(input.appointmentIds)]);
    refuseCancelled(appointments);
    await refuseBilled(tx, actor, input.appointmentIds);
    const groups = await groupByPayer(tx, appointments);
    const ids: string[] = [];
    for (const { caseId, payerPersonId, lines } of groups) {
      const draft = {
        practiceId: actor.practiceId,
        caseId,
        payerPersonId,
        note: '',
        createdBy: actor.staffId,
      };
      const total = { totalCents: invoiceTotalCents(lines), createdAt: now.toString() };
      const id = await insertDraft(tx, { ...draft, ...total });
      await refuseTwice(() => insertLines(tx, actor.practiceId, id, lines));
      ids.push(id);
    }
    saw('invoice', ids);
    await emit(tx, 'invoice.drafted', { invoiceIds: ids });
    const invoices = [];
    for (const id of ids) invoices.push(await readInvoice(tx, actor, id));
    return { invoices };
  },
);

interface PayerGroup {
  caseId: string;
  payerPersonId: string | null;
  lines: DraftLine[];
}

async function groupByPayer(tx: Tx, appointments: readonly BillableAppointment[]): Promise<PayerGroup[]> {
  const kinds = await caseLabels(
    tx,
    appointments.map((each) => each.caseId),
  );
  const groups = new Map<string, PayerGroup>();
  for (const appointment of appointments) {
    const { caseId } = appointment;
    const kind = kinds.get(caseId)?.kind;
    const payers = kind && kindFacts[kind].billsEach ? billedMembers(appointment) : [null];
    for (const payerPersonId of payers) {
      const key = `${caseId}/${payerPersonId}`;
      const group = groups.get(key) ?? { caseId, payerPersonId, lines: [] };
      group.lines.push(lineFrom(appointment, payerPersonId));
      groups.set(key, group);
    }
  }
  if (groups.size === 0) throw nobodyToBill();
  return [...groups.values()];
}

function refuseCancelled(appointments: readonly BillableAppointment[]): void {
  if (appointments.every((each) => each.status !== 'cancelled')) return;
  throw refuse({
    code: 'invoice.cancelled_appointment',
    status: 422,
    sentence: 'This appointment was cancelled. Restore it first if it is to be billed.',
    field: 'appointmentIds',
  });
}

async function refuseBilled(tx: Tx, actor: Actor, appointmentIds: readonly string[]): Promise<void> {
  const existing = await invoicesOfAppointment(tx, actor.practiceId, appointmentIds);
  const live = existing.find((invoice) => invoice.status !== 'void');
  if (live) throw alreadyBilled(live);
}

/** The database holds one live line for each attendance, so of two who bill it at once one comes here. */
async function refuseTwice(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === '23505' && constraint === 'invoice_line_once') throw alreadyBilled(null);
    throw error;
  }
}

const alreadyBilled = (invoice: { id: string; number: number | null } | null) =>
  refuse({
    code: 'invoice.already_billed',
    status: 409,
    sentence: `This appointment is on ${invoice?.number ? `invoice ${invoice.number}` : 'a draft invoice'} already. Open it instead.`,
    field: 'appointmentIds',
    ...(invoice ? { data: { invoiceId: invoice.id } } : {}),
  });

const nobodyToBill = () =>
  refuse({
    code: 'invoice.nobody',
    status: 422,
    sentence:
      'Nobody of this appointment is to be billed: every member had it cancelled or was expected to be away.',
    field: 'appointmentIds',
  });
