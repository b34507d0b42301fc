import type { PaperDefinition } from './paper-definition.ts';
import type { PaperFacts } from './paper-document.ts';

/**
 * Sets a definition as a tagged PDF in Letter size with the bundled fonts.
 * The definition is not changed. Nothing is fetched and no file but the fonts is read.
 * Letters that the fonts lack print as boxes; they never fail.
 */
export async function renderPdf(definition: PaperDefinition, facts: PaperFacts): Promise<Uint8Array> {
  // Most starts of the server set no paper; pdfmake and the fonts are loaded by the first one.
  const { setPaper } = await import('./set-paper.ts');
  return setPaper(definition, facts);
}
