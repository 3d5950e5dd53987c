import type { CategoryCandidatesRecord } from '@/utils/records/category-candidates';
import type { Connection } from './database';

/** How many texts keep what a platform offered for them; of more the oldest go. House choice: some months of looking. */
export const CANDIDATES_CAP = 2_000;

/**
 * Keeps what platforms offered for texts, for which no shop need be known: of each text the newest answer. Gives whether any
 * was another than was known.
 */
export async function writeCategoryCandidates(
  database: Connection,
  records: readonly CategoryCandidatesRecord[],
): Promise<boolean> {
  let isNews = false;
  const transaction = database.transaction('categoryCandidates', 'readwrite', { durability: 'relaxed' });
  for (const { platform, text, origin, categories, source } of records) {
    const old = await transaction.store.get([platform, text]);
    if (old && old.seenAt > source.capturedAt) continue;
    isNews ||= JSON.stringify(old?.categories ?? []) !== JSON.stringify(categories);
    await transaction.store.put({ platform, text, origin, categories, seenAt: source.capturedAt });
  }
  let surplus = (await transaction.store.count()) - CANDIDATES_CAP;
  for (let oldest = await transaction.store.index('by-seen').openCursor(); oldest && surplus > 0; surplus -= 1) {
    await oldest.delete();
    oldest = await oldest.continue();
  }
  await transaction.done;
  return isNews;
}
