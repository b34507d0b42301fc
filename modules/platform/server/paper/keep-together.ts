import type { LaidOutPage } from './pdfmake-parts.ts';

/** The key under which a node says that it begins or ends what has to stay on one page. */
const KEEP = 'keep';

type Node = Record<string, unknown>;

/**
 * Begins what must not be parted from the node marked `keepTo`. In a table, mark every cell of the row.
 * When a page ends between the two, the next page begins here instead: totals never stand alone.
 */
export function keepFrom<Part extends object>(part: Part): Part {
  return { ...part, [KEEP]: 'from' };
}

/** Ends what `keepFrom` begins. */
export function keepTo<Part extends object>(part: Part): Part {
  return { ...part, [KEEP]: 'to' };
}

/**
 * Whether a page ends between the two marks. Looks at what stands on the laid-out pages, since pdfmake notes
 * stale page numbers for rows that it moved. What is longer than a page can not be kept.
 */
export function isTorn(pages: readonly LaidOutPage[]): boolean {
  const first = pages.findIndex((page) => page.items.some((item) => markOf(item) === 'from'));
  const last = pages.findIndex((page) => page.items.some((item) => markOf(item) === 'to'));
  return first !== -1 && last === first + 1;
}

/** Makes a new page start at the first mark, in content that is yet to be laid out. */
export function startPageAtMark(content: unknown): void {
  if (Array.isArray(content)) {
    for (const part of content) startPageAtMark(part);
    return;
  }
  if (typeof content !== 'object' || content === null) return;
  const node = content as Node;
  if (node[KEEP] === 'from') node.pageBreak = 'before';
  startPageAtMark(node.stack);
  startPageAtMark(node.columns);
  startPageAtMark((node.table as Node | undefined)?.body);
}

/** The mark of a node, for its texts and drawings to carry through the layout. */
export function carriedMark(node: Node): Node {
  return node[KEEP] === undefined ? {} : { [KEEP]: node[KEEP] };
}

function markOf({ item }: LaidOutPage['items'][number]): unknown {
  const [inline] = (item?.inlines as Node[] | undefined) ?? [];
  return inline ? inline[KEEP] : item?.[KEEP];
}
