import type { ItemView } from '@/components/shared/views';

/** As many products as one question may name. */
export const MOST_PRODUCTS = 200;

/** Products of one category. */
export interface CategoryChoice {
  /** The names from the first level on, joined; also its key. */
  path: string;
  /** The most sold first; products whose sales nobody saw come last. */
  items: ItemView[];
}

/** The categories of products whose title and category are known, the largest first, and how many products are left out. */
export function categoryChoices(items: readonly ItemView[]): { categories: CategoryChoice[]; unknown: number } {
  const byPath = new Map<string, ItemView[]>();
  let unknown = 0;
  for (const item of items) {
    if (item.categoryPath === null || item.title === null) {
      unknown += 1;
      continue;
    }
    const path = item.categoryPath.join(' › ');
    const own = byPath.get(path) ?? [];
    own.push(item);
    byPath.set(path, own);
  }
  const categories = [...byPath]
    .map(([path, own]) => ({ path, items: own.toSorted((a, b) => (b.sold30d ?? -1) - (a.sold30d ?? -1)) }))
    .sort((a, b) => b.items.length - a.items.length || a.path.localeCompare(b.path));
  return { categories, unknown };
}

/** What is ticked at first: the most sold products of a category, without those that are not on sale. *House choice*. */
export const firstTicked = ({ items }: CategoryChoice): ReadonlySet<string> =>
  new Set(
    items
      .filter(({ status }) => status !== 'in-stock')
      .slice(0, MOST_PRODUCTS)
      .map(({ ref }) => ref.itemId),
  );
