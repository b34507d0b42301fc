const small = new Set(['a', 'an', 'and', 'at', 'by', 'de', 'for', 'in', 'of', 'on', 'the', 'y']);
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** One or two capitals that stand for a name: "The Harbor Lane Practice" → "HL". Empty when it has no letters. */
export function initialsOf(name: string): string {
  const words = name
    .normalize('NFC')
    .split(/[\s\-–—/&+,.]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words).slice(0, 2).map(firstLetter).join('').toUpperCase();
}

function firstLetter(word: string): string {
  const letters = [...graphemes.segment(word)].map((part) => part.segment);
  return letters.find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? '';
}
