import type { Day } from '@/utils/core/dates';
import type { SubjectRef } from '@/utils/records/finding';
import { openReader } from '../database';
import type { FiguresRow, SearchRow, TitleDraftRow } from '../schema';

/** Figures of one kind of subject (`term`, `peers-average`, `market-item` …), from a day on. */
export async function figuresOfKind(site: string, shopId: string, kind: string, fromDay: Day): Promise<FiguresRow[]> {
  const range = IDBKeyRange.bound([site, shopId, kind, fromDay], [site, shopId, kind, []]);
  return (await openReader()).getAllFromIndex('figures', 'by-kind', range);
}

/** Pages of search results the operator opened, newest first. */
export async function recentSearches(most: number): Promise<SearchRow[]> {
  const rows: SearchRow[] = [];
  const database = await openReader();
  let cursor = await database.transaction('searches').store.index('by-seen').openCursor(null, 'prev');
  for (; cursor && rows.length < most; cursor = await cursor.continue()) rows.push(cursor.value);
  return rows;
}

/** The titles kept for a product. */
export async function titleDraftsOf({ site, shopId, itemId }: SubjectRef): Promise<TitleDraftRow[]> {
  return (await openReader()).getAll('titleDrafts', IDBKeyRange.bound([site, shopId, itemId], [site, shopId, itemId, []]));
}
