import { carriedMark } from './keep-together.ts';
import type { MarkedContent } from './pdfmake-parts.ts';

/** One element of the structure that a screen reader walks: a heading, a paragraph, a table and its cells. */
export interface Tag {
  role: string;
  scope?: 'Column' | 'Row';
  children: Tag[];
  content: MarkedContent[];
}

/** The key under which a run of text carries its tag through pdfmake's layout. */
export const TAG = 'paperTag';

type Node = Record<string, unknown>;

export function newTag(role: string, scope?: 'Column' | 'Row'): Tag {
  return { role, children: [], content: [], ...(scope && { scope }) };
}

/** A tag below another one; below nothing there is none, and what would carry it is decoration. */
function childTag(parent: Tag | null, role: string, scope?: 'Column' | 'Row'): Tag | null {
  if (!parent) return null;
  const tag = newTag(role, scope);
  parent.children.push(tag);
  return tag;
}

/**
 * Copies a definition's content and gives every text in it a tag under `parent`, in reading order.
 * `headlineLevel` makes a heading, the header rows of a table are column heads, a cell with `rowHead` heads its
 * row. Everything else is a paragraph. Drawings and `decorative` nodes get no tag; with no parent nothing does.
 */
export function tagContent(content: unknown, parent: Tag | null): unknown {
  if (content === null || content === undefined) return content;
  if (typeof content !== 'object') return { text: spans(content, childTag(parent, 'P')) };
  if (Array.isArray(content)) return content.map((part) => tagContent(part, parent));
  const node = content as Node;
  if (node.decorative === true && parent) return tagContent(node, null);
  if ('text' in node) return tagText(node, childTag(parent, textRole(node)));
  if (Array.isArray(node.stack)) return { ...node, stack: tagContent(node.stack, parent) };
  if (Array.isArray(node.columns)) return { ...node, columns: tagContent(node.columns, parent) };
  if (Array.isArray(node.canvas)) {
    return { ...node, canvas: node.canvas.map((vector) => ({ ...vector, ...carriedMark(node) })) };
  }
  if ('table' in node) return { ...node, table: tagTable(node.table as Node, childTag(parent, 'Table')) };
  return { ...node };
}

function tagText(node: Node, tag: Tag | null): Node {
  const mark = carriedMark(node);
  return { ...node, text: spans(node.text, tag).map((span) => ({ ...span, ...mark })) };
}

function textRole(node: Node): string {
  return typeof node.headlineLevel === 'number' ? `H${node.headlineLevel}` : 'P';
}

function tagTable(table: Node, tag: Tag | null): Node {
  const headerRows = typeof table.headerRows === 'number' ? table.headerRows : 0;
  const body = (table.body as unknown[][]).map((row, index) => {
    const rowTag = childTag(tag, 'TR');
    return row.map((cell) => tagCell(cell, index < headerRows, rowTag));
  });
  return { ...table, body };
}

function tagCell(cell: unknown, isColumnHead: boolean, row: Tag | null): unknown {
  const node = (typeof cell === 'object' && cell !== null ? cell : { text: cell }) as Node;
  const isRowHead = node.rowHead === true;
  const scope = isColumnHead ? 'Column' : isRowHead ? 'Row' : undefined;
  const tag = childTag(row, scope ? 'TH' : 'TD', scope);
  return 'text' in node ? tagText(node, tag) : tagContent(node, tag);
}

function spans(text: unknown, tag: Tag | null): Node[] {
  const carried = tag && { [TAG]: tag };
  const parts = Array.isArray(text) ? text : [text];
  return parts.flatMap((part): Node[] => {
    if (Array.isArray(part)) return spans(part, tag);
    if (typeof part !== 'object' || part === null) return breakable({ text: printable(part), ...carried });
    const node = part as Node;
    return Array.isArray(node.text)
      ? spans(node.text, tag).map((span) => ({ ...node, ...span }))
      : breakable({ ...node, text: printable(node.text), ...carried });
  });
}

const LONG_WORD = /([^\s\-–—/]{28,})/u;

/** A word too long for a column may break anywhere; otherwise it would push the table off the page. */
function breakable(span: Node & { text: string }): Node[] {
  if (span.noWrap === true || !LONG_WORD.test(span.text)) return [span];
  const parts = span.text.split(LONG_WORD).filter((text) => text !== '');
  return parts.map((text) => ({ ...span, text, ...(LONG_WORD.test(text) && { wordBreak: 'break-all' }) }));
}

/** Composed letters, since the fonts hold those; no control or direction-changing characters, no broken halves. */
function printable(value: unknown): string {
  return String(value ?? '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, '');
}
