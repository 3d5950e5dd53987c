/** How the clicks on a term split over categories, as a market page gave it. */
export interface TermShares {
  term: string;
  categories: readonly { id: string | null; share: { lo: number; hi: number } }[];
}

/** Fractions added up are off by less. */
const ROUNDING = 1e-9;

/**
 * The category a term belongs to: of the market lists it stood in one the shop sells in, else the first; where it stood in
 * none, the one that surely has more of its clicks than any other, shown or not. Null where neither tells.
 */
export function termHome(
  listIds: readonly string[],
  shares: TermShares | null,
  isOwn: (categoryId: string) => boolean,
): string | null {
  const listed = listIds.toSorted();
  const home = listed.find(isOwn) ?? listed[0];
  if (home !== undefined) return home;
  const [first, ...others] = (shares?.categories ?? []).toSorted((a, b) => b.share.lo - a.share.lo);
  if (!first) return null;
  // Pages show a few rows of a list: what they leave out may be one category with all the rest.
  const unshown = others.reduce((rest, { share }) => rest - share.lo, 1 - first.share.lo);
  const most = others.reduce((high, { share }) => Math.max(high, share.hi), unshown);
  // Ranges that touch name no winner.
  return first.share.lo > most + ROUNDING ? first.id : null;
}
