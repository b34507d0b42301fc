import { paperFonts } from './fonts.ts';
import { PdfDocumentBase } from './pdfmake-parts.ts';

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
