import { foldWord } from '@/utils/analyses/words/fold-text';
import { tokenize } from '@/utils/analyses/words/tokenize';
import { writtenWords } from '@/utils/analyses/words/written-words';
import { type CategoryCandidatesRow, categoryCandidatesOf } from '@/utils/snapshots/queries';
import { keptBySite } from './kept-by-site';

const { load, forget } = keptBySite(async (of) =>
  (await Promise.all(of.map(categoryCandidatesOf)))
    .flat()
    .map((row) => ({ row, folded: foldWord(row.text), namesThing: namesThing(row.text) })),
);

/** Whether a text holds a thing: what was offered for 加厚 is not meant for every title that says so. */
const namesThing = (text: string): boolean =>
  tokenize(text, writtenWords()).some(({ role, folded }) => role === 'noun' && folded.length > 1);

/** Forgets what was read: a page has shown other candidates. */
export const forgetOffers = forget;

/** What the platform offered for a title: for the very title, else for the longest text in it that names a thing. */
export async function offerFor(site: string, title: string): Promise<CategoryCandidatesRow | null> {
  const folded = foldWord(title);
  let best: { row: CategoryCandidatesRow; folded: string } | null = null;
  for (const one of await load(site)) {
    if (one.folded === folded) return one.row;
    const isPart = one.namesThing && folded.includes(one.folded);
    if (isPart && one.folded.length > (best?.folded.length ?? 0)) best = one;
  }
  return best?.row ?? null;
}
