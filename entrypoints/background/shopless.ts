import type { PageRecord } from '@/utils/records/record';
import type { Connection } from '@/utils/snapshots/database';
import { writeSearches } from '@/utils/snapshots/searches';
import { writeCategories } from '@/utils/snapshots/write-page';

/** What is known of a platform without knowing the shop. */
export async function writeShopless(database: Connection, records: readonly PageRecord[]): Promise<void> {
  const categories = records.filter((record) => record.kind === 'category');
  const searches = records.filter((record) => record.kind === 'search');
  if (categories.length > 0) await writeCategories(database, categories);
  if (searches.length > 0) await writeSearches(database, searches);
}
