import type { Column, Content, ContentColumns, Style, TableCell } from 'pdfmake/interfaces.js';
import { BRICK, BRICK_PALE, HAIRLINE, OCHRE, OCHRE_PALE, PINE, QUIET, SAND, TEXT_WIDTH } from './look.ts';

/** Seen, but not read out: initials in a mark, a figure that is said elsewhere. */
export function decorative<Part extends object>(content: Part): Part {
  const hidden = { ...content, decorative: true };
  return hidden;
}

/** A cell that names its row for a screen reader. */
export function rowHead(cell: Style & { text: string }): TableCell {
  const head = { ...cell, rowHead: true };
  return head;
}

/** A small quiet word above what it names. */
export function label(text: string): Content {
  return { text, color: QUIET, fontSize: 8.5, margin: [0, 0, 0, 1.5] };
}

/** A label with its lines below; lines that are empty are left out. */
export function fact(name: string, lines: readonly (Content | null)[]): Content {
  return { stack: [label(name), ...lines.filter(isThere)] };
}

/** Words at the end of a paper, on one page together unless they are very long: pdfmake would cut those off. */
export function closing(words: Content): Content {
  const whole = JSON.stringify(words).length < 2500;
  return { stack: [words], unbreakable: whole, margin: [0, 22, 110, 0] };
}

/** A line across the text. */
export function rule(width = 0.5, color = HAIRLINE): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: width, lineColor: color }],
  };
}

export type MarkTone = 'good' | 'quiet' | 'warn' | 'bad';

const tones: Record<MarkTone, readonly [ink: string, paper: string]> = {
  good: ['white', PINE],
  quiet: [QUIET, SAND],
  warn: [OCHRE, OCHRE_PALE],
  bad: [BRICK, BRICK_PALE],
};

/** A word in a soft lozenge: the state of a paper, as a column beside its title. */
export function stateMark(word: string, tone: MarkTone): Column {
  const [ink, paper] = tones[tone];
  const width = 20 + word.length * 5;
  return {
    width,
    stack: [
      { canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: 18, r: 9, color: paper }] },
      { text: word, bold: true, fontSize: 9.5, color: ink, alignment: 'center', margin: [0, -16, 0, 0] },
    ],
  };
}

export interface Heading {
  /** "Invoice" */
  kind: string;
  /** "1042", or null when it has none yet. */
  number: string | null;
  mark: { word: string; tone: MarkTone } | null;
  /** Below the title, small. */
  lines: readonly string[];
  /** The one amount that matters, and what it is. */
  amount: { name: string; figures: string; below: string | null; color?: string };
}

/** The title of a paper at the left, with its one large amount at the right. */
export function heading({ kind, number, mark, lines, amount }: Heading): ContentColumns {
  const title = [kind, number].filter((part) => part !== null).join(' ');
  const titleRow: Column[] = [
    { width: 'auto', text: title, headlineLevel: 1, font: 'Head', fontSize: 27, lineHeight: 1 },
    ...(mark ? [{ ...(stateMark(mark.word, mark.tone) as object), margin: [0, 10, 0, 0] } as Column] : []),
  ];
  return {
    columns: [
      {
        width: '*',
        stack: [
          { columns: titleRow, columnGap: 12 },
          ...lines.map((text): Content => ({ text, color: QUIET, margin: [0, 3, 0, 0] })),
        ],
      },
      {
        width: 190,
        stack: [
          { text: amount.name, color: QUIET, alignment: 'right', margin: [0, 1, 0, 0] },
          {
            text: amount.figures,
            font: 'Head',
            bold: true,
            fontSize: amountSize(amount.figures),
            lineHeight: 1.02,
            color: amount.color ?? PINE,
            alignment: 'right',
          },
          ...(amount.below ? [{ text: amount.below, alignment: 'right' } as Content] : []),
        ],
      },
    ],
    columnGap: 20,
  };
}

/** Large, but a fortune has to fit as well. */
function amountSize(figures: string): number {
  return Math.min(31, (31 * 10) / figures.length);
}

function isThere(line: Content | null): line is Content {
  return line !== null && line !== '';
}
