export { keepFrom, keepTo } from './keep-together.ts';
export { type Letterhead, letterhead } from './letterhead.ts';
export { BRICK, INK, MARGINS, PINE, QUIET, ruledRows, TEXT_WIDTH } from './look.ts';
export { runningFoot, runningHead } from './page-furniture.ts';
export type { PaperDefinition } from './paper-definition.ts';
export type { PaperFacts } from './paper-document.ts';
export { amountFigures, amountInDollars, paperDay } from './paper-format.ts';
export {
  closing,
  decorative,
  fact,
  type Heading,
  heading,
  label,
  rowHead,
  rule,
  stateMark,
} from './parts.ts';
export { renderPdf } from './render-pdf.ts';
