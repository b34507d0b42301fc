import type { Content, DynamicContent } from 'pdfmake/interfaces.js';
import { contactOf, type Letterhead } from './letterhead.ts';
import { HAIRLINE, MARGINS, QUIET, TEXT_WIDTH } from './look.ts';

/** From the second page on, a thin line says whose paper this is and which. */
export function runningHead(practiceName: string, paperTitle: string): DynamicContent {
  return (page) =>
    page === 1
      ? null
      : {
          columns: [
            { text: shortened(practiceName, 54), width: '*' },
            { text: shortened(paperTitle, 54), width: '*', alignment: 'right' },
          ],
          color: QUIET,
          fontSize: 8.5,
          columnGap: 20,
          margin: [MARGINS.left, 30, MARGINS.right, 0],
        };
}

/** How to reach the practice, and which page of how many. */
export function runningFoot(practice: Letterhead): DynamicContent {
  return (page, pages) => {
    const line: Content = {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: 0.5, lineColor: HAIRLINE }],
      margin: [0, 0, 0, 8],
    };
    const reach = shortened(
      [shortened(practice.name, 48), ...contactOf(practice).slice(0, 2)].join('  ·  '),
      104,
    );
    return {
      stack: [
        line,
        {
          columns: [
            { text: reach, width: '*' },
            { text: `Page ${page} of ${pages}`, width: 80, alignment: 'right' },
          ],
          columnGap: 20,
        },
      ],
      color: QUIET,
      fontSize: 8,
      margin: [MARGINS.left, 26, MARGINS.right, 0],
    };
  };
}

/** Head and foot have one line; a second one would run into the text. */
function shortened(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const kept = letters.slice(0, most - 1).join('');
  return `${kept.trimEnd()}…`;
}
