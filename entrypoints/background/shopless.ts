import type { PageRecord } from '@/utils/records/record';
import { writeCategoryCandidates } from '@/utils/snapshots/category-candidates';
import type { Connection } from '@/utils/snapshots/database';
import { writeSearches } from '@/utils/snapshots/searches';
import { writeTermCategories } from '@/utils/snapshots/term-categories';
import { writeCategories } from '@/utils/snapshots/write-categories';

/** What is known of a platform without knowing the shop; with a shop at hand, also where it may list. */
export async function writeShopless(
  database: Connection,
  records: readonly PageRecord[],
  shop: { site: string; shopId: string } | null = null,
): Promise<void> {
  const categories = records.filter((record) => record.kind === 'category');
  if (categories.length > 0) await writeCategories(database, categories, shop);
  await writeBesideShop(database, records);
}

/** What pages of a known shop show that is of no shop and has stores of its own: searches, and what platforms say of categories. */
export async function writeBesideShop(database: Connection, records: readonly PageRecord[]): Promise<void> {
  const searches = records.filter((record) => record.kind === 'search');
  const candidates = records.filter((record) => record.kind === 'category-candidates');
  const terms = records.filter((record) => record.kind === 'term-categories');
  if (searches.length > 0) await writeSearches(database, searches);
  if (candidates.length > 0) await writeCategoryCandidates(database, candidates);
  if (terms.length > 0) await writeTermCategories(database, terms);
}
