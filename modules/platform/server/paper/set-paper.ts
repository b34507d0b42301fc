import type { Content, DynamicContent, Style } from 'pdfmake/interfaces.js';
import { isTorn, startPageAtMark } from './keep-together.ts';
import { INK, MARGINS, PAGE } from './look.ts';
import type { PaperDefinition } from './paper-definition.ts';
import { PaperDocument, type PaperFacts } from './paper-document.ts';
import { LayoutBuilder, type PdfDocument, SvgMeasure, tableLayouts } from './pdfmake-parts.ts';
import { newTag, tagContent } from './tag-content.ts';
import { TaggedRenderer, writeStructure } from './tagged-renderer.ts';

const defaultStyle: Style = { font: 'Text', fontSize: 9.5, lineHeight: 1, color: INK };

/** Lays the definition out and draws it. See `renderPdf`. */
export function setPaper(definition: PaperDefinition, facts: PaperFacts): Promise<Uint8Array> {
  const document = new PaperDocument(facts, [PAGE.width, PAGE.height]);
  let paper = layOut(definition, document, false);
  if (isTorn(paper.pages)) paper = layOut(definition, document, true);
  new TaggedRenderer(document).renderPages(paper.pages);
  writeStructure(document, paper.root);
  return bytesOf(document);
}

function layOut(definition: PaperDefinition, document: PdfDocument, breakAtMark: boolean) {
  const root = newTag('Document');
  const content = tagContent(definition.content, root);
  if (breakAtMark) startPageAtMark(content);
  const builder = new LayoutBuilder({ ...PAGE, orientation: 'portrait' }, MARGINS, new SvgMeasure());
  builder.registerTableLayouts(tableLayouts);
  const pages = builder.layoutDocument(
    content,
    document,
    {},
    defaultStyle,
    undefined,
    repeated(definition.header),
    repeated(definition.footer),
    undefined,
    undefined,
  );
  return { root, pages };
}

/** What repeats on every page is not read out again on every page. */
function repeated(content: DynamicContent | undefined): DynamicContent | undefined {
  return content && ((page, pages, size) => tagContent(content(page, pages, size), null) as Content);
}

function bytesOf(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
    document.end();
  });
}
