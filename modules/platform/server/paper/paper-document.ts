import { paperFonts } from './fonts.ts';
import { type EmbeddedFont, PdfDocumentBase } from './pdfmake-parts.ts';

/** What the file says about itself. */
export interface PaperFacts {
  /** Shown in the window's title bar instead of the file's name. */
  title: string;
  /** Language tag for screen readers, such as `en-US`. */
  lang: string;
  /** When the paper was made. The same definition made at the same moment gives the same bytes. */
  createdAt: { readonly epochMilliseconds: number };
  /** The practice. */
  author?: string;
  subject?: string;
}

/** The fonts that were read, and pdfkit's class that puts one into a document. They hold no text of any paper. */
const faces = new Map<string, { outlines: object; Embedded: EmbeddedFont['constructor'] }>();

/** An empty tagged PDF 1.7 in Letter size with the bundled fonts. */
export class PaperDocument extends PdfDocumentBase {
  constructor(facts: PaperFacts, size: readonly [width: number, height: number]) {
    const fonts = paperFonts();
    const createdOn = new Date(facts.createdAt.epochMilliseconds);
    super(
      fonts,
      {},
      {},
      {},
      {
        size,
        pdfVersion: '1.7',
        tagged: true,
        displayTitle: true,
        lang: facts.lang,
        autoFirstPage: false,
        font: null,
        info: {
          Title: facts.title,
          ...(facts.author && { Author: facts.author }),
          ...(facts.subject && { Subject: facts.subject }),
          Creator: 'Caseroom',
          Producer: 'Caseroom',
          CreationDate: createdOn,
          ModDate: createdOn,
        },
      },
    );
  }

  /** Reading a font is most of the work for a short paper, so what was read is shared by all documents. */
  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const style = this.getFontType(bold, italics);
    const inUse = this.fontCache[family]?.[style];
    if (inUse) return inUse;
    const name = `${family} ${style}`;
    const face = faces.get(name);
    if (!face) {
      const first = super.provideFont(family, bold, italics);
      faces.set(name, { outlines: first.font, Embedded: first.constructor });
      return first;
    }
    this._fontCount += 1;
    const font = new face.Embedded(this, face.outlines, `F${this._fontCount}`);
    this.fontCache[family] = { ...this.fontCache[family], [style]: font };
    this._fontFamilies[name] = font;
    return font;
  }

  /** pdfkit puts the facts into XML as they are; "Ruiz & Lee" would make that XML unreadable. */
  override endMetadata(): void {
    const plain = this.info;
    this.info = Object.fromEntries(
      Object.entries(plain).map(([key, value]) => [key, typeof value === 'string' ? inXml(value) : value]),
    );
    super.endMetadata();
    this.info = plain;
  }
}

function inXml(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
