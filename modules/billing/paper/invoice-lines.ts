import type { Content, ContentStack, ContentText, TableCell } from 'pdfmake/interfaces.js';
import { paper } from '#platform';
import type { InvoicePaperLine } from './invoice-paper-data.ts';

/** How many of the last rows go to the next page with the totals. */
const TAIL_ROWS = 2;

const struck = { color: paper.QUIET, decoration: 'lineThrough' } as const;

/** Which of the columns that may be left out are there. */
interface Shown {
  minutes: boolean;
  quantity: boolean;
}

/**
 * The table of what was done. Its head repeats on each page and no row is torn.
 * Minutes and quantity have a column only when they tell something.
 */
export function invoiceLines(lines: readonly InvoicePaperLine[]): Content {
  if (lines.length === 0) return { text: 'Nothing on it yet.', color: paper.QUIET, margin: [0, 4, 0, 10] };
  const whole = fitsOnAPage(lines);
  const shown: Shown = {
    minutes: lines.some((line) => Boolean(line.minutes)),
    quantity: lines.some((line) => line.quantity !== 1),
  };
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: whole ? 1 : 0,
      dontBreakRows: whole,
      widths: widths(shown),
      body: [
        headRow(shown),
        ...lines.map((line, index) => lineRow(line, shown, isTail(index, lines.length))),
      ],
    },
    layout: paper.ruledRows,
  };
}

/** The row with which the tail of a long table begins. */
function isTail(index: number, count: number): boolean {
  return count > TAIL_ROWS && index === count - TAIL_ROWS;
}

function widths(shown: Shown): (number | '*')[] {
  return [82, '*', ...(shown.minutes ? [44] : []), ...(shown.quantity ? [30] : []), 64, 74];
}

/** When the table is as short as its tail, the tail begins before it. */
export function tailBeginsBefore(lines: readonly InvoicePaperLine[]): boolean {
  return lines.length <= TAIL_ROWS;
}

function headRow(shown: Shown): TableCell[] {
  const head = (text: string): TableCell => ({ text, color: paper.QUIET, fontSize: 8.5 });
  const figures = (text: string): TableCell => ({
    text,
    color: paper.QUIET,
    fontSize: 8.5,
    alignment: 'right',
  });
  return [
    head('Date'),
    head('Service'),
    ...(shown.minutes ? [figures('Time')] : []),
    ...(shown.quantity ? [figures('Qty')] : []),
    figures('Fee'),
    figures('Amount'),
  ];
}

function lineRow(line: InvoicePaperLine, shown: Shown, tail: boolean): TableCell[] {
  const style = line.waived ? struck : {};
  const figures = (text: string, own: object = {}): ContentText => ({
    text,
    alignment: 'right',
    noWrap: true,
    ...own,
  });
  const cells: (ContentStack | ContentText)[] = [
    { text: paper.paperDay(line.date), noWrap: true },
    serviceCell(line),
    ...(shown.minutes ? [figures(line.minutes ? `${line.minutes} min` : '', style)] : []),
    ...(shown.quantity ? [figures(String(line.quantity), style)] : []),
    figures(paper.amountFigures(line.unitCents), style),
    figures(paper.amountFigures(line.waived ? 0 : line.totalCents)),
  ];
  return tail ? cells.map((cell) => paper.keepFrom(cell)) : cells;
}

function serviceCell(line: InvoicePaperLine): ContentStack {
  const words = [line.waived ? 'Waived' : null, line.detail?.trim() || null];
  const below = words.filter((part) => part !== null).join(', ');
  const description: Content = { text: line.description, ...(line.waived && struck) };
  return { stack: [description, ...(below ? [{ text: below, color: paper.QUIET, fontSize: 8.5 }] : [])] };
}

/** pdfmake keeps a row on one page only when a page can hold it, and loses the rest otherwise. */
function fitsOnAPage(lines: readonly InvoicePaperLine[]): boolean {
  return lines.every((line) => line.description.length + (line.detail?.length ?? 0) < 1200);
}
