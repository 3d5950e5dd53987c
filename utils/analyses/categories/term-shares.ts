import { productNouns } from '@/utils/analyses/titles/goods/product-nouns';
import { foldWord } from '@/utils/analyses/words/fold-text';
import type { Word } from '@/utils/analyses/words/tokenize';

/** A category as a market page names it. */
export interface SharedCategory {
  id: string | null;
  name: string;
  path: readonly string[] | null;
}

/** How a term's clicks split over categories, as a market page showed it. */
export interface TermShare {
  term: string;
  /** The last day it is of. */
  statDate: string;
  /** Fractions; both ends equal where one figure was given. */
  categories: readonly (SharedCategory & { share: { lo: number; hi: number } })[];
}

/** A term of a title whose clicks go to another category than the product's. */
export interface ShareElsewhere {
  term: string;
  statDate: string;
  /** The category most clicks go to. */
  to: SharedCategory;
  share: { lo: number; hi: number };
}

/** Where a product stands, and what the platform's tree is known to hold. */
export interface ShareGround {
  own: SharedCategory;
  /** Whether a category is a leaf pages have shown: nothing can be put anywhere else. */
  isLeaf: (category: SharedCategory) => boolean;
}

/** From this share on most clicks are elsewhere. *House choice*, facts B5 2026-11, low: no platform names a threshold. */
const MOST_CLICKS = 0.6;

/** Up to this share the own category plays no part. *House choice*. */
const NO_PART = 0.1;

/**
 * The title's longest term, where its clicks clearly go to another leaf. Only a term that names all the things of the title counts:
 * 苹果手机 in the title of a charger names what it fits. Null where no such term is known, or the own category may have a part.
 */
export function shareElsewhere(
  words: readonly Word[],
  { own, isLeaf }: ShareGround,
  shares: readonly TermShare[],
): ShareElsewhere | null {
  const title = words.map(({ folded }) => folded).join('');
  const things = productNouns(words).flatMap(({ folded }) => (folded.length > 1 ? [folded] : []));
  const folded = new Map(shares.map((share) => [share, foldWord(share.term).replace(/\s+/g, '')]));
  const [share] = shares
    .filter((one) => title.includes(folded.get(one) ?? ' '))
    .sort((a, b) => (folded.get(b)?.length ?? 0) - (folded.get(a)?.length ?? 0));
  const term = share && folded.get(share);
  if (!share || !term || things.length === 0 || !things.every((thing) => term.includes(thing))) return null;
  const isOwn = (category: SharedCategory) =>
    isSame(category, own) || (own.path?.map(foldWord).includes(foldWord(category.name)) ?? false);
  const [most] = [...share.categories].sort((a, b) => b.share.lo - a.share.lo);
  if (most === undefined || most.share.lo < MOST_CLICKS || isOwn(most) || !isLeaf(most)) return null;
  const ownShare = share.categories.find((one) => isOwn(one))?.share ?? null;
  // What the page left out may all be ours.
  const unshown = 1 - share.categories.reduce((sum, one) => sum + one.share.lo, 0);
  if ((ownShare?.hi ?? unshown) > NO_PART) return null;
  return { term: share.term, statDate: share.statDate, to: { id: most.id, name: most.name, path: most.path }, share: most.share };
}

/** Whether two mentions are of one category: by id where both have one. */
const isSame = (one: SharedCategory, other: SharedCategory): boolean =>
  one.id !== null && other.id !== null ? one.id === other.id : foldWord(one.name) === foldWord(other.name);
