import type { PageRecord } from '@/utils/records/record';
import { writeCategoryCandidates } from '@/utils/snapshots/category-candidates';
import type { Connection } from '@/utils/snapshots/database';
import { writeSearches } from '@/utils/snapshots/searches';
import { writeTermCategories } from '@/utils/snapshots/term-categories';
import { writeCategories } from '@/utils/snapshots/write-categories';

/**
 * What is known of a platform without knowing the shop; with a shop at hand, also where it may list. Gives whether there was news
 * by which products' places are judged.
 */
export async function writeShopless(
  database: Connection,
  records: readonly PageRecord[],
  shop: { site: string; shopId: string } | null = null,
): Promise<boolean> {
  const categories = records.filter((record) => record.kind === 'category');
  if (categories.length > 0) await writeCategories(database, categories, shop);
  return writeBesideShop(database, records);
}

/**
 * What pages of a known shop show that is of no shop and has stores of its own: searches, and what platforms say of categories.
 * Gives whether there was news by which products' places are judged.
 */
export async function writeBesideShop(database: Connection, records: readonly PageRecord[]): Promise<boolean> {
  const searches = records.filter((record) => record.kind === 'search');
  const candidates = records.filter((record) => record.kind === 'category-candidates');
  const terms = records.filter((record) => record.kind === 'term-categories');
  if (searches.length > 0) await writeSearches(database, searches);
  const hasOffers = candidates.length > 0 && (await writeCategoryCandidates(database, candidates));
  const hasShares = terms.length > 0 && (await writeTermCategories(database, terms));
  return hasOffers || hasShares;
}
