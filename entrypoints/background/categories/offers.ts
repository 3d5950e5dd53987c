import { foldWord } from '@/utils/analyses/words/fold-text';
import type { Platform } from '@/utils/core/platforms';
import { type CategoryCandidatesRow, categoryCandidatesOf } from '@/utils/snapshots/queries';
import { keptByPlatform } from './kept-by-platform';

const { load, forget } = keptByPlatform(async (platform: Platform) =>
  (await categoryCandidatesOf(platform)).map((row) => ({ row, folded: foldWord(row.text) })),
);

/** Forgets what was read: a page has shown other candidates. */
export const forgetOffers = forget;

/** A shorter word stands in too many titles to have been looked for on their behalf. */
const SHORTEST = 2;

/** What the platform offered for a title: for the very title, else for the longest text in it that was looked for. */
export async function offerFor(platform: Platform, title: string): Promise<CategoryCandidatesRow | null> {
  const folded = foldWord(title);
  let best: { row: CategoryCandidatesRow; folded: string } | null = null;
  for (const one of await load(platform)) {
    if (one.folded === folded) return one.row;
    const isWord = one.folded.length >= SHORTEST && folded.includes(one.folded);
    if (isWord && one.folded.length > (best?.folded.length ?? 0)) best = one;
  }
  return best?.row ?? null;
}
