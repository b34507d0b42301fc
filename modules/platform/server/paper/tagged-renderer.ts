import { type Line, type PdfDocument, RendererBase, type StructureElement } from './pdfmake-parts.ts';
import { TAG, type Tag } from './tag-content.ts';

/**
 * Draws the pages so that every line of text belongs to its tag, and all else is marked as decoration:
 * rules and fills, page headers and footers, and a table head when it is repeated on the next page.
 */
export class TaggedRenderer extends RendererBase {
  readonly #document: PdfDocument;
  readonly #drawn = new WeakSet<object>();

  constructor(document: PdfDocument) {
    super(document);
    this.#document = document;
  }

  override renderLine(line: Line, x: number, y: number): void {
    const tag = line.inlines[0]?.[TAG] as Tag | undefined;
    const isBlank = line.inlines.every((inline) => inline.text.trim() === '');
    if (!tag || isBlank || this.#drawn.has(line.inlines)) {
      this.#decoration('Pagination', () => super.renderLine(line, x, y));
      return;
    }
    this.#drawn.add(line.inlines);
    tag.content.push(this.#document.markStructureContent(tag.role));
    super.renderLine(line, x, y);
    this.#document.endMarkedContent();
  }

  override renderVector(vector: object): void {
    this.#decoration('Layout', () => super.renderVector(vector));
  }

  override renderSVG(svg: object): void {
    this.#decoration('Layout', () => super.renderSVG(svg));
  }

  override renderImage(image: object): void {
    this.#decoration('Layout', () => super.renderImage(image));
  }

  #decoration(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.#document.markContent('Artifact', { type });
    draw();
    this.#document.endMarkedContent();
  }
}

/** Writes the tags of a drawn document into the file. Paragraphs that drew nothing are left out. */
export function writeStructure(document: PdfDocument, root: Tag): void {
  const element = structureOf(document, root);
  document.addStructure(element);
  element.end();
}

function structureOf(document: PdfDocument, tag: Tag): StructureElement {
  const element = document.struct(tag.role, tag.scope ? { scope: tag.scope } : {});
  for (const content of tag.content) element.add(content);
  for (const child of tag.children) {
    const isEmptyText = /^(P|H\d)$/.test(child.role) && child.content.length === 0;
    if (!isEmptyText) element.add(structureOf(document, child));
  }
  return element;
}
