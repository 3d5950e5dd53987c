import { dayOf } from '@/utils/core/dates';
import type { SearchRecord } from '@/utils/records/search';
import type { Connection } from './database';

/** How many pages of search results are kept; of more the oldest go. House choice: some months of looking. */
export const SEARCHES_CAP = 2_000;

/** Keeps pages of search results, for which no shop need be known; the same page of the same day is kept once, as last seen. */
export async function writeSearches(database: Connection, records: readonly SearchRecord[]): Promise<void> {
  const transaction = database.transaction('searches', 'readwrite', { durability: 'relaxed' });
  for (const { platform, term, page, entries, source } of records) {
    const day = dayOf(source.capturedAt);
    const old = await transaction.store.get([platform, term, day, page]);
    if (old && old.seenAt > source.capturedAt) continue;
    await transaction.store.put({ platform, term, day, page, entries, seenAt: source.capturedAt });
  }
  let surplus = (await transaction.store.count()) - SEARCHES_CAP;
  for (let oldest = await transaction.store.index('by-seen').openCursor(); oldest && surplus > 0; surplus -= 1) {
    await oldest.delete();
    oldest = await oldest.continue();
  }
  await transaction.done;
}
