import { foldWord } from '@/utils/analyses/words/fold-text';
import type { Word } from '@/utils/analyses/words/tokenize';

/** How a term's clicks split over categories, as a market page showed it. */
export interface TermShare {
  term: string;
  /** The last day it is of. */
  statDate: string;
  categories: readonly {
    id: string | null;
    name: string;
    path: readonly string[] | null;
    /** Fractions; both ends equal where one figure was given. */
    share: { lo: number; hi: number };
  }[];
}

/** A term of a title whose clicks go to another category than the product's. */
export interface ShareElsewhere {
  term: string;
  statDate: string;
  /** The category most clicks go to. */
  to: { id: string | null; name: string; path: readonly string[] | null };
  share: { lo: number; hi: number };
  /** The own category's share; null where it is not among those shown. */
  ownShare: { lo: number; hi: number } | null;
}

/** From this share on most clicks are elsewhere. *House choice*, facts B5 2026-11, low: no platform names a threshold. */
const MOST_CLICKS = 0.6;

/** Up to this share the own category plays no part. *House choice*. */
const NO_PART = 0.1;

/**
 * The first term of a title, in its order, whose clicks clearly go to another category. Only terms that hold a noun of the title
 * count: 加厚 leads everywhere. Null where no such term is known, or the own category may have a part in it.
 */
export function shareElsewhere(
  words: readonly Word[],
  own: { id: string | null; name: string },
  shares: readonly TermShare[],
): ShareElsewhere | null {
  const title = words.map(({ folded }) => folded).join('');
  const nouns = words.filter(({ role, folded }) => role === 'noun' && folded.length > 1).map(({ folded }) => folded);
  const isOwn = ({ id, name }: { id: string | null; name: string }) =>
    id !== null && own.id !== null ? id === own.id : foldWord(name) === foldWord(own.name);
  for (const { term, statDate, categories } of shares) {
    const folded = foldWord(term).replace(/\s+/g, '');
    if (!title.includes(folded) || !nouns.some((noun) => folded.includes(noun))) continue;
    const [most] = [...categories].sort((a, b) => b.share.lo - a.share.lo);
    if (most === undefined || most.share.lo < MOST_CLICKS || isOwn(most)) continue;
    const ownShare = categories.find(isOwn)?.share ?? null;
    // What the page left out may all be ours.
    const unshown = 1 - categories.reduce((sum, { share }) => sum + share.lo, 0);
    if ((ownShare?.hi ?? unshown) > NO_PART) continue;
    const { id, name, path, share } = most;
    return { term, statDate, to: { id, name, path }, share, ownShare };
  }
  return null;
}
