import { sumCents } from '#platform/contract';
import type { Posting } from '../contract/index.ts';

/**
 * The last postings, with all before them as one line, so that a long history is still read in a moment
 * and what is shown still adds up to the balance.
 * @param postings oldest first.
 */
export function recentPostings(postings: readonly Posting[], most: number): Posting[] {
  if (postings.length <= most) return [...postings];
  const earlier = postings.slice(0, 1 - most);
  const last = earlier.at(-1);
  const shown = postings.slice(1 - most);
  if (!last) return shown;
  const memo = `${earlier.length} entries up to here, together`;
  return [
    { at: last.at, memo, amountCents: sumCents(earlier.map((posting) => posting.amountCents)) },
    ...shown,
  ];
}
