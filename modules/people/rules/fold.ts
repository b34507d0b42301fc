/** Letters that Unicode does not take apart into a base and a mark. */
const WHOLE: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Plain lower case without marks, so that "jose" finds "José" and "lukasz" finds "Łukasz". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/g, (letter) => WHOLE[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

interface Searchable {
  firstName: string;
  lastName: string;
  preferredName: string | null;
  birthDate: string | null;
  contactPoints: readonly { kind: 'phone' | 'email'; value: string }[];
}

/** The text a search looks into. A phone stands there by its digits alone, so any punctuation finds it. */
export function searchText(person: Searchable): string {
  const { firstName, lastName, preferredName, birthDate, contactPoints } = person;
  const reach = contactPoints.map(({ kind, value }) => (kind === 'phone' ? value.replace(/\D/g, '') : value));
  const names = [firstName, lastName, preferredName ?? '', preferredName ? lastName : ''];
  return fold([...names, birthDate ?? '', ...reach].filter(Boolean).join(' '));
}

/** What was typed, as it must occur in a search text: words, or the digits of a phone. */
export function searchTerms(typed: string): string[] {
  const looksLikePhone = /^[+()\d\s./-]+$/.test(typed) && !/^\d{4}-\d{2}(-\d{2})?$/.test(typed.trim());
  if (looksLikePhone) return [typed.replace(/\D/g, '')].filter(Boolean);
  return fold(typed).split(' ').filter(Boolean).slice(0, 6);
}
