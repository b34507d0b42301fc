import type { Column, Content, ContentTable, Margins, TableCell } from 'pdfmake/interfaces.js';
import { paper } from '#platform';
import type { InvoicePaperData, PaymentOnPaper } from './invoice-paper-data.ts';
import { paymentWords } from './payment-words.ts';

/** More than this many payments get their own table, which may run over pages. */
const PAYMENTS_BESIDE = 6;

/** Subtotal, paid, balance; a few payments stand beside them, many below. Never torn by the end of a page. */
export function invoiceTotals({ status, totals, payments }: InvoicePaperData): Content[] {
  const beside = payments.length > 0 && payments.length <= PAYMENTS_BESIDE;
  const sums: Column = { width: 212, ...totalsTable(totals, status) };
  const left: Column = beside
    ? { width: '*', stack: [paper.label('Payments received'), paymentsTable(payments, false)] }
    : { width: '*', text: '' };
  const block: Content = { columns: [left, sums], columnGap: 40, unbreakable: true, margin: [0, 12, 0, 0] };
  if (payments.length <= PAYMENTS_BESIDE) return [block];
  return [
    block,
    { text: 'Payments received', bold: true, margin: [0, 22, 0, 8] },
    paymentsTable(payments, true),
  ];
}

/** "Balance due", or what it is called when nothing is due. */
export function balanceName(status: InvoicePaperData['status'], balanceCents: number): string {
  if (status === 'void') return 'Voided';
  return balanceCents < 0 ? 'Credit' : 'Balance due';
}

function totalsTable(totals: InvoicePaperData['totals'], status: InvoicePaperData['status']): ContentTable {
  const row = (name: string, cents: number): TableCell[] => [
    paper.rowHead({ text: name, color: paper.QUIET }),
    { text: paper.amountFigures(cents), alignment: 'right' },
  ];
  const color = status === 'void' ? paper.QUIET : paper.PINE;
  const strong = {
    font: 'Head',
    bold: true,
    fontSize: 13,
    color,
    margin: [0, 3, 0, 0] satisfies Margins,
  } as const;
  const balance: TableCell = {
    text: paper.amountInDollars(totals.balanceCents),
    alignment: 'right',
    ...strong,
  };
  return {
    table: {
      widths: ['*', 'auto'],
      body: [
        row('Subtotal', totals.subtotalCents),
        row('Paid', totals.paidCents === 0 ? 0 : -totals.paidCents),
        [paper.keepTo(paper.rowHead({ text: balanceName(status, totals.balanceCents), ...strong })), balance],
      ],
    },
    layout: {
      hLineWidth: (line: number) => (line === 2 ? 0.9 : 0),
      hLineColor: () => paper.INK,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 3,
      paddingBottom: (row: number) => (row === 1 ? 6 : 3),
    },
  };
}

function paymentsTable(payments: readonly PaymentOnPaper[], ruled: boolean): Content {
  const head = ['Received', 'How', 'Amount'].map(
    (text, column): TableCell => ({
      text,
      color: paper.QUIET,
      fontSize: 8.5,
      alignment: column === 2 ? 'right' : 'left',
    }),
  );
  const rows = payments.map((payment): TableCell[] => [
    { text: paper.paperDay(payment.date), noWrap: true },
    { text: paymentWords(payment.method, payment.reference), ...(!ruled && { color: paper.QUIET }) },
    { text: paper.amountFigures(payment.cents), alignment: 'right', noWrap: true },
  ]);
  const widths = [82, '*', 60];
  if (ruled)
    return {
      table: { headerRows: 1, dontBreakRows: true, widths, body: [head, ...rows] },
      layout: paper.ruledRows,
    };
  return {
    table: { widths, body: rows },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: (column) => (column === 0 ? 0 : 6),
      paddingRight: (column) => (column === 2 ? 0 : 6),
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
  };
}
