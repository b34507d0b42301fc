import type { CustomTableLayout } from 'pdfmake/interfaces.js';

/** US Letter, in points. */
export const PAGE = { width: 612, height: 792 };

export const MARGINS = { left: 58, top: 54, right: 58, bottom: 72 };

/** The width that text may take, in points. */
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;

export const INK = '#211f1b';
export const QUIET = '#696256';
export const HAIRLINE = '#dcd6c9';
export const PINE = '#1f5c4c';
export const BRICK = '#963420';
export const BRICK_PALE = '#fcf0ed';
export const OCHRE = '#764f0d';
export const OCHRE_PALE = '#fcf5e4';
export const SAND = '#f4f1ea';

/** Rows parted by hairlines, a firmer line under the head; text keeps to the page's left and right edge. */
export const ruledRows: CustomTableLayout = {
  hLineWidth: (row, node) => (row === (node.table.headerRows ?? 0) ? 0.9 : row === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (row, node) => (row === (node.table.headerRows ?? 0) ? INK : HAIRLINE),
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: (column, node) => (column === (node.table.widths?.length ?? 0) - 1 ? 0 : 6),
  paddingTop: (row) => (row === 0 ? 0 : 6),
  paddingBottom: (row) => (row === 0 ? 5 : 6),
};
