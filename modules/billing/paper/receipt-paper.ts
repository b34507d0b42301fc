import type { Column, Content, TableCell } from 'pdfmake/interfaces.js';
import { paper } from '#platform';
import { sumCents } from '#platform/contract';
import { paymentWords } from './payment-words.ts';
import { addressFact, providerFact } from './provider-fact.ts';
import type { ReceiptPaperData } from './receipt-paper-data.ts';

/** "Receipt 318": for the file, its title and its name. */
export function receiptTitle({ number }: Pick<ReceiptPaperData, 'number'>): string {
  return `Receipt ${number}`;
}

/**
 * The receipt for one payment: who paid what and how, and what it paid.
 * @throws RangeError when more was applied than was received, an amount is not whole cents or a day is no date.
 */
export function receiptPaper(data: ReceiptPaperData): paper.PaperDefinition {
  return {
    content: [
      paper.letterhead(data.practice),
      {
        ...paper.heading({
          kind: 'Receipt',
          number: String(data.number),
          mark: null,
          lines: [`Received ${paper.paperDay(data.receivedOn)}`],
          amount: {
            name: 'Amount received',
            figures: paper.amountInDollars(data.amountCents),
            below: paymentWords(data.method, data.reference),
          },
        }),
        margin: [0, 30, 0, 20],
      },
      paper.rule(),
      { columns: factsOf(data), columnGap: 20, margin: [0, 12, 0, 24] },
      ...appliedTable(data),
      ...closingWords(data),
    ],
    header: paper.runningHead(data.practice.name, `${receiptTitle(data)}, ${data.from.name}`),
    footer: paper.runningFoot(data.practice),
  };
}

function factsOf(data: ReceiptPaperData): Column[] {
  const columns: Content[] = [addressFact('Received from', data.from)];
  if (data.provider) columns.push(providerFact(data.provider));
  return columns.map((column) => ({ width: '*', ...(column as object) }) as Column);
}

function appliedTable({ appliedTo, amountCents }: ReceiptPaperData): Content[] {
  const creditCents = amountCents - sumCents(appliedTo.map((invoice) => invoice.appliedCents));
  if (creditCents < 0) throw new RangeError('A payment can not pay more than its amount.');
  const figures = (text: string, own: object = {}): TableCell => ({
    text,
    alignment: 'right',
    noWrap: true,
    ...own,
  });
  const small = { color: paper.QUIET, fontSize: 8.5 };
  const rows = appliedTo.map((invoice): TableCell[] => [
    { text: `Invoice ${invoice.invoiceNumber}` },
    { text: invoice.issuedOn ? paper.paperDay(invoice.issuedOn) : '', noWrap: true, color: paper.QUIET },
    figures(paper.amountFigures(invoice.appliedCents)),
    figures(paper.amountFigures(invoice.balanceCents)),
  ]);
  if (creditCents > 0)
    rows.push([{ text: 'Kept as credit' }, '', figures(paper.amountFigures(creditCents)), '']);
  if (rows.length === 0) return [];
  return [
    {
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: ['*', 96, 90, 100],
        body: [
          [
            { text: 'Paid towards', ...small },
            { text: 'Issued', ...small },
            figures('Applied', small),
            figures('Still due on it', small),
          ],
          ...rows,
        ],
      },
      layout: paper.ruledRows,
    },
  ];
}

function closingWords({ note, practice }: ReceiptPaperData): Content[] {
  const thanks = { text: `Thank you. ${practice.name} has received this payment.`, color: paper.QUIET };
  return [
    ...(note?.trim() ? [paper.closing(paper.fact('Note', [{ text: note.trim() }]))] : []),
    paper.closing(thanks),
  ];
}
