import type { Day } from '@/utils/core/dates';
import type { Platform } from '@/utils/core/platforms';
import { openReader } from '../database';
import type { CategoryCandidatesRow, CategoryChangeRow, CategoryRow, ShopCategoryRow, TermCategoriesRow } from '../schema';

/** A node of the local category dictionary, or null when no page has shown it. */
export async function category(platform: Platform, categoryId: string): Promise<CategoryRow | null> {
  return (await (await openReader()).get('categories', [platform, categoryId])) ?? null;
}

/** Every node of a platform that pages have shown, by id. */
export async function categoriesOf(platform: Platform): Promise<CategoryRow[]> {
  return (await openReader()).getAll('categories', IDBKeyRange.bound([platform], [platform, []]));
}

/** What a category is called. */
export interface CategoryName {
  name: string;
  /** Names from the first level to the node; null when no page has shown them. */
  path: string[] | null;
  /** The path as one text, else the name. */
  label: string;
}

/** What categories are called, by id; ids no page has given a name for are left out. */
export async function categoryNames(platform: Platform, categoryIds: Iterable<string>): Promise<Map<string, CategoryName>> {
  const { store } = (await openReader()).transaction('categories');
  const rows = await Promise.all([...new Set(categoryIds)].map((categoryId) => store.get([platform, categoryId])));
  return new Map(
    rows.flatMap((row): [string, CategoryName][] => {
      if (!row) return [];
      const { name, path } = row.record;
      return [[row.categoryId, { name, path, label: path?.join(' › ') ?? name }]];
    }),
  );
}

/** What became of a platform's categories, the newest first. */
export async function categoryChangesOf(platform: Platform, limit: number): Promise<CategoryChangeRow[]> {
  const rows: CategoryChangeRow[] = [];
  const index = (await openReader()).transaction('categoryChanges').store.index('by-platform');
  let cursor = await index.openCursor(IDBKeyRange.bound([platform], [platform, []]), 'prev');
  for (; cursor && rows.length < limit; cursor = await cursor.continue()) rows.push(cursor.value);
  return rows;
}

/** Where a shop may list and where not, as far as its pages have said. */
export async function shopCategoriesOf({ site, shopId }: { site: string; shopId: string }): Promise<ShopCategoryRow[]> {
  return (await openReader()).getAll('shopCategories', IDBKeyRange.bound([site, shopId], [site, shopId, []]));
}

/** What a platform offered last, one row a text. */
export async function categoryCandidatesOf(platform: Platform): Promise<CategoryCandidatesRow[]> {
  return (await openReader()).getAll('categoryCandidates', IDBKeyRange.bound([platform], [platform, []]));
}

/** How the clicks on a term split over categories: one row a period, the earliest first. */
export async function termCategoriesOf(platform: Platform, term: string): Promise<TermCategoriesRow[]> {
  return (await openReader()).getAll('termCategories', IDBKeyRange.bound([platform, term], [platform, term, []]));
}

/** How the clicks on every term of a platform split over categories, from a day on. */
export async function termCategoriesSince(platform: Platform, fromDay: Day): Promise<TermCategoriesRow[]> {
  const rows = await (await openReader()).getAll('termCategories', IDBKeyRange.bound([platform], [platform, []]));
  return rows.filter(({ statDate }) => statDate >= fromDay);
}
