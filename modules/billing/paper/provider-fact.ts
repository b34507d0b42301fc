import type { Content } from 'pdfmake/interfaces.js';
import { paper } from '#platform';
import type { ProviderOnPaper } from './invoice-paper-data.ts';

/** The provider's name with what identifies them to an insurer, as far as it is known. */
export function providerFact(provider: ProviderOnPaper): Content {
  const identity = [
    provider.licence || null,
    provider.npi ? `NPI ${provider.npi}` : null,
    provider.einMasked ? `Tax ID ${provider.einMasked}` : null,
  ];
  return paper.fact('Provider', [
    { text: provider.name, bold: true },
    ...identity.map((text): Content | null => text && { text, color: paper.QUIET }),
  ]);
}

/** Name and address, one under the other. */
export function addressFact(name: string, party: { name: string; addressLines: readonly string[] }): Content {
  return paper.fact(name, [
    { text: party.name, bold: true },
    ...party.addressLines.map((text): Content | null => (text.trim() ? { text, color: paper.QUIET } : null)),
  ]);
}
