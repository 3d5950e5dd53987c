/** How the clicks on a term split over categories, as a market page gave it. */
export interface TermShares {
  term: string;
  categories: readonly { id: string | null; share: { lo: number; hi: number } }[];
}

/**
 * The category a term belongs to: of the market lists it stood in one the shop sells in, else the first; where it stood in
 * none, the one with clearly most of its clicks. Null where neither tells.
 */
export function termHome(
  listIds: readonly string[],
  shares: TermShares | null,
  isOwn: (categoryId: string) => boolean,
): string | null {
  const listed = listIds.toSorted();
  const home = listed.find(isOwn) ?? listed[0];
  if (home !== undefined) return home;
  const ranked = (shares?.categories ?? []).toSorted((a, b) => b.share.lo - a.share.lo);
  const [first, second] = ranked;
  // Ranges that touch name no winner.
  return first && first.share.lo > 0 && first.share.lo > (second?.share.hi ?? 0) ? first.id : null;
}
