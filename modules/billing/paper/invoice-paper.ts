/**
 * Invoices and receipts on paper: pure functions from data to what the paper kit of the platform sets as a PDF.
 * They print the amounts they are given and add nothing up, so paper and ledger can not disagree.
 *
 *   const bytes = await renderPdf(invoicePaper(data), {
 *     title: invoiceTitle(data), lang: data.lang, author: data.practice.name, createdAt: now,
 *   });
 */
import type { Column, Content, ContentCanvas } from 'pdfmake/interfaces.js';
import { paper } from '#platform';
import { invoiceLines, tailBeginsBefore } from './invoice-lines.ts';
import type { InvoicePaperData } from './invoice-paper-data.ts';
import { balanceName, invoiceTotals } from './invoice-totals.ts';
import { addressFact, providerFact } from './provider-fact.ts';

/** "Invoice 1042", or "Draft invoice" before it has a number: for the file, its title and its name. */
export function invoiceTitle({ number }: Pick<InvoicePaperData, 'number'>): string {
  return number === null ? 'Draft invoice' : `Invoice ${number}`;
}

/**
 * An invoice in any state.
 * @throws RangeError when an amount is not whole cents or a day is not a date.
 */
export function invoicePaper(data: InvoicePaperData): paper.PaperDefinition {
  const title = `${invoiceTitle(data)}, ${data.billTo.name}`;
  return {
    content: [
      paper.letterhead(data.practice),
      { ...paper.heading(headingOf(data)), margin: [0, 30, 0, 20] },
      paper.rule(),
      { columns: factsOf(data), columnGap: 20, margin: [0, 12, 0, 24] },
      ...(tailBeginsBefore(data.lines) ? [paper.keepFrom(spacer())] : []),
      invoiceLines(data.lines),
      ...invoiceTotals(data),
      ...closingWords(data),
    ],
    header: paper.runningHead(data.practice.name, title),
    footer: paper.runningFoot(data.practice),
  };
}

/** Nothing to see; a place at which a page may begin. */
function spacer(): ContentCanvas {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 0, y2: 0, lineWidth: 0.01, lineColor: 'white' }] };
}

const marks: Record<InvoicePaperData['status'], paper.Heading['mark']> = {
  draft: { word: 'Draft', tone: 'quiet' },
  issued: null,
  part_paid: { word: 'Part paid', tone: 'warn' },
  paid: { word: 'Paid', tone: 'good' },
  void: { word: 'Void', tone: 'bad' },
};

function headingOf(data: InvoicePaperData): paper.Heading {
  const { status, totals, number, issuedOn } = data;
  return {
    kind: 'Invoice',
    number: number === null ? null : String(number),
    mark: marks[status],
    lines: issuedOn ? [`Issued ${paper.paperDay(issuedOn)}`] : [],
    amount: {
      name: balanceName(status, totals.balanceCents),
      figures: paper.amountInDollars(totals.balanceCents),
      below: belowTheAmount(data),
      color: status === 'void' || status === 'draft' ? paper.QUIET : paper.PINE,
    },
  };
}

function belowTheAmount({ status, dueOn, payments }: InvoicePaperData): string | null {
  const lastPaid = payments
    .map((payment) => payment.date)
    .sort()
    .at(-1);
  if (status === 'paid') return lastPaid ? `Paid in full on ${paper.paperDay(lastPaid)}` : 'Paid in full';
  if (status === 'void') return 'Nothing is owed on it';
  return dueOn ? `Due ${paper.paperDay(dueOn)}` : null;
}

function factsOf(data: InvoicePaperData): Column[] {
  const columns: Content[] = [addressFact('Billed to', data.billTo)];
  if (data.caseLabel && data.caseLabel !== data.billTo.name)
    columns.push(paper.fact('For', [{ text: data.caseLabel }]));
  if (data.provider) columns.push(providerFact(data.provider));
  return columns.map((column) => ({ width: '*', ...(column as object) }) as Column);
}

function closingWords({ note, footerLines, status, totals }: InvoicePaperData): Content[] {
  const owed = totals.balanceCents > 0 && status !== 'void';
  const ways = footerLines.filter((line) => line.trim() !== '');
  const voided: Content = { text: 'This invoice was voided. Please do not pay it.', color: paper.BRICK };
  return [
    ...(status === 'void' ? [paper.closing(voided)] : []),
    ...(note?.trim() ? [paper.closing(paper.fact('Note', [{ text: note.trim() }]))] : []),
    ...(owed && ways.length > 0 ? [paper.closing(paper.fact('How to pay', ways))] : []),
  ];
}
