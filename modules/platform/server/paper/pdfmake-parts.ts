import { createRequire } from 'node:module';

/**
 * The parts of pdfmake that lay out and draw, taken one by one.
 * Its own `createPdf` writes an untagged file, and may fetch addresses and read files that a definition names;
 * put together here it does neither. The version is pinned in package.json because these are its inner parts.
 */
const require = createRequire(import.meta.url);

/** A marked piece of a page that belongs to one element of the document structure. */
export type MarkedContent = object;

export interface StructureElement {
  dictionary: { data: Record<string, unknown> };
  add(child: MarkedContent | StructureElement): StructureElement;
  end(): void;
}

/** A font as one document uses it: which of its letters, and where in the file they are. */
export interface EmbeddedFont {
  font: object;
  constructor: new (document: PdfDocument, outlines: object, id: string) => EmbeddedFont;
}

/** The drawing surface: pdfkit's document with pdfmake's fonts on top. */
export interface PdfDocument extends NodeJS.ReadableStream {
  info: Record<string, string | Date>;
  fontCache: Record<string, Record<string, EmbeddedFont>>;
  _fontCount: number;
  _fontFamilies: Record<string, EmbeddedFont>;
  getFontType(bold: boolean, italics: boolean): string;
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
  markContent(tag: 'Artifact', options: { type: 'Layout' | 'Pagination' }): void;
  markStructureContent(role: string): MarkedContent;
  endMarkedContent(): void;
  struct(role: string, options: { scope?: 'Column' | 'Row' }): StructureElement;
  addStructure(element: StructureElement): void;
  endMetadata(): void;
  end(): void;
}

/** A run of text in one style. Own keys of a text node travel with it, which is how it knows its tag. */
export interface Inline {
  text: string;
  [key: string]: unknown;
}

export interface Line {
  inlines: Inline[];
}

/** A page after layout: the lines and drawings on it, in order. */
export interface LaidOutPage {
  items: { type: string; item?: Record<string, unknown> }[];
}

export interface PageRenderer {
  renderPages(pages: LaidOutPage[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: object): void;
  renderSVG(svg: object): void;
  renderImage(image: object): void;
}

interface Builder {
  registerTableLayouts(layouts: object): void;
  layoutDocument(
    content: unknown,
    document: PdfDocument,
    styles: object,
    defaultStyle: object,
    background: unknown,
    header: unknown,
    footer: unknown,
    watermark: unknown,
    pageBreakBefore: unknown,
  ): LaidOutPage[];
}

type Class<Parameters extends unknown[], Instance> = new (...parameters: Parameters) => Instance;

export const PdfDocumentBase =
  part<
    Class<
      [fonts: object, images: object, patterns: object, attachments: object, options: object],
      PdfDocument
    >
  >('PDFDocument');

export const LayoutBuilder =
  part<Class<[size: object, margins: object, measure: object], Builder>>('LayoutBuilder');

export const RendererBase = part<Class<[document: PdfDocument], PageRenderer>>('Renderer');

export const SvgMeasure = part<Class<[], object>>('SVGMeasure');

export const { tableLayouts } = require('pdfmake/js/tableLayouts.js') as { tableLayouts: object };

function part<Type>(name: string): Type {
  return (require(`pdfmake/js/${name}.js`) as { default: Type }).default;
}
