import type { Content, ContentText, TableCell } from 'pdfmake/interfaces.js';
import { amountFigures, paperDay, QUIET, ruledRows } from '#platform';
import type { InvoicePaperLine } from './invoice-paper-data.ts';

/** The row from which on a table keeps to its totals. */
export const TAIL_ROW = 'last-rows';

/** How many of the last rows go to the next page with the totals. */
const TAIL_ROWS = 2;

const struck = { color: QUIET, decoration: 'lineThrough' } as const;

/**
 * The table of what was done. Its head repeats on each page and no row is torn.
 * The quantity has a column only when one of them is not 1.
 */
export function invoiceLines(lines: readonly InvoicePaperLine[]): Content {
  if (lines.length === 0) return { text: 'Nothing on it yet.', color: QUIET, margin: [0, 4, 0, 10] };
  const counted = lines.some((line) => line.quantity !== 1);
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: counted ? [82, '*', 34, 60, 70] : [82, '*', 60, 70],
      body: [
        headRow(counted),
        ...lines.map((line, index) => lineRow(line, counted, tailId(index, lines.length))),
      ],
    },
    layout: ruledRows,
  };
}

function tailId(index: number, count: number): string | undefined {
  return count > TAIL_ROWS && index === count - TAIL_ROWS ? TAIL_ROW : undefined;
}

/** When the table is as short as its tail, the tail begins before it. */
export function tailBeginsBefore(lines: readonly InvoicePaperLine[]): boolean {
  return lines.length <= TAIL_ROWS;
}

function headRow(counted: boolean): TableCell[] {
  const head = (text: string): TableCell => ({ text, color: QUIET, fontSize: 8.5 });
  const figures = (text: string): TableCell => ({ text, color: QUIET, fontSize: 8.5, alignment: 'right' });
  return [
    head('Date'),
    head('Service'),
    ...(counted ? [figures('Qty')] : []),
    figures('Fee'),
    figures('Amount'),
  ];
}

function lineRow(line: InvoicePaperLine, counted: boolean, id: string | undefined): TableCell[] {
  const style = line.waived ? struck : {};
  const figures = (text: string, own: object = {}): ContentText => ({
    text,
    alignment: 'right',
    noWrap: true,
    ...own,
  });
  return [
    { text: paperDay(line.date), noWrap: true, ...(id && { id }) },
    serviceCell(line),
    ...(counted ? [figures(String(line.quantity), style)] : []),
    figures(amountFigures(line.unitCents), style),
    figures(amountFigures(line.waived ? 0 : line.totalCents)),
  ];
}

function serviceCell(line: InvoicePaperLine): TableCell {
  const small = [
    line.waived ? 'Waived' : null,
    line.minutes ? `${line.minutes} minutes` : null,
    line.detail || null,
  ];
  const below = small.filter((part) => part !== null).join(', ');
  const description: Content = { text: line.description, ...(line.waived && struck) };
  return { stack: [description, ...(below ? [{ text: below, color: QUIET, fontSize: 8.5 }] : [])] };
}
