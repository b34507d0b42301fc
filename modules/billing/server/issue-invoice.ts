import { caseParticipants } from '#cases';
import { type Actor, emit, type Tx, useCase } from '#platform';
import { loadPractice, loadProviderIdentity } from '#practice';
import { billingContract } from '../contract/index.ts';
import { chargeEntry } from '../rules/entries.ts';
import { statusAfter } from '../rules/invoice-status.ts';
import { invoiceTotalCents, lineTotalCents } from '../rules/invoice-total.ts';
import type { IssuedPaper } from '../rules/issued-paper.ts';
import { refuseStale, refuseUnlessDraft } from './change-draft.ts';
import { changeInvoice, type InvoiceRow, type LineRow, linesOf, nextNumber } from './invoice.store.ts';
import { insertIssued } from './issued.store.ts';
import { postEntry } from './ledger.store.ts';
import { holdInvoice, readInvoice, summarize } from './read-invoice.ts';

/** Turns a draft into a numbered, unchangeable invoice and books what is owed. */
export const issueInvoice = useCase(
  billingContract.invoices.issue,
  async ({ input, actor, tx, now, saw }) => {
    saw('invoice', input.invoiceId);
    const draft = await holdInvoice(tx, actor, input.invoiceId);
    refuseUnlessDraft(draft);
    await refuseStale(tx, actor, draft, input.version);
    const practice = await loadPractice(tx);
    const issuedOn = now.toZonedDateTimeISO(practice.zone).toPlainDate().toString();
    const paper = await paperOf(tx, actor, draft, issuedOn);
    const number = await nextNumber(tx, actor.practiceId);
    const issued = { practiceId: actor.practiceId, invoiceId: draft.id, number, issuedAt: now.toString() };
    await insertIssued(tx, { ...issued, issuedBy: actor.staffId, paper });
    const { totalCents } = paper;
    const status = statusAfter(totalCents, 0);
    await changeInvoice(tx, actor.practiceId, draft.id, {
      status,
      number,
      issued_on: issuedOn,
      total_cents: totalCents,
    });
    if (totalCents > 0) {
      const owner = { caseId: draft.case_id, payerPersonId: draft.payer_person_id };
      const charge = chargeEntry({
        ...owner,
        sourceId: draft.id,
        memo: `Invoice ${number} issued`,
        amountCents: totalCents,
      });
      await postEntry(tx, actor.practiceId, charge, now);
    }
    await emit(tx, 'invoice.issued', { invoiceId: draft.id });
    return readInvoice(tx, actor, draft.id);
  },
);

/** Gathers what the paper says today. A draft's preview is made from the same. */
export async function paperOf(
  tx: Tx,
  actor: Actor,
  invoice: InvoiceRow,
  issuedOn: string,
): Promise<IssuedPaper> {
  const { name, address, phone, email, website, currency, invoiceNote } = await loadPractice(tx);
  const lines = await linesOf(tx, actor.practiceId, invoice.id);
  const [summary] = await summarize(tx, [invoice]);
  const participants = await caseParticipants(tx, invoice.case_id);
  const payers = invoice.payer_person_id
    ? participants.filter((each) => each.personId === invoice.payer_person_id)
    : participants.filter((each) => each.leftOn === null);
  const priced = lines.map(paperLine);
  return {
    practice: { name, address, phone, email, website, currency },
    billTo: { name: summary?.billTo ?? '', address: addressLines(payers[0]?.address ?? null) },
    caseLabel: summary?.caseLabel ?? '',
    provider: await providerOf(tx, actor, lines),
    lines: priced,
    totalCents: invoiceTotalCents(priced),
    issuedOn,
    dueOn: invoice.due_on,
    note: invoice.note,
    footer: invoiceNote,
  };
}

const addressLines = (address: string | null) =>
  (address ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function paperLine(row: LineRow) {
  const { description, minutes, quantity, waived } = row;
  const unitCents = row.unit_cents;
  const totalCents = lineTotalCents({ quantity, unitCents, waived });
  return { serviceDate: row.service_date, description, minutes, quantity, unitCents, waived, totalCents };
}

/** The provider of the lines, when it is one; with several, the paper names none. */
async function providerOf(tx: Tx, actor: Actor, lines: readonly LineRow[]): Promise<IssuedPaper['provider']> {
  const ids = new Set(lines.flatMap((line) => line.provider_id ?? []));
  const [id] = ids;
  if (ids.size !== 1 || !id) return null;
  const found = await loadProviderIdentity(tx, actor.practiceId, id);
  if (!found) return null;
  const { name, credentials, licenceNumber, licenceState, npi, einMasked } = found;
  const licence = [licenceState, licenceNumber].filter(Boolean).join(' ') || null;
  return { name, credentials, licence, npi, einMasked };
}
