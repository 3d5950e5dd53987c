import type { BookChange, BookView } from '@/components/category-book/book-view';
import type { ShopView } from '@/components/shared/views';
import { isCategoryFor } from '@/entrypoints/pages/demo-apart';
import { orNothing } from '@/entrypoints/pages/load';
import * as queries from '@/utils/snapshots/queries';

/** More changes than an operator looks through. House choice. */
const MOST_CHANGES = 300;

/** A shop, or a platform of which no shop is known. */
export type BookOf = Pick<ShopView, 'site' | 'platform' | 'isDemo'> & { shopId: string | null };

/** What pages have shown of the categories of a shop's platform, with the shop's own products and permits there. */
export function loadBook(shop: BookOf): Promise<BookView> {
  const { site, shopId, platform } = shop;
  return orNothing(
    async () => {
      const [rows, permits, items, changes] = await Promise.all([
        queries.categoriesOf(platform),
        shopId === null ? [] : queries.shopCategoriesOf({ site, shopId }),
        shopId === null ? [] : queries.itemsOfShop(site, shopId),
        queries.categoryChangesOf(platform, MOST_CHANGES),
      ]);
      const isOurs = ({ categoryId }: { categoryId: string }) => isCategoryFor(shop, categoryId);
      const authorized = new Map(permits.map(({ categoryId, isAuthorized }) => [categoryId, isAuthorized]));
      const products = new Map<string, number>();
      for (const item of items) {
        const id = item.platform === platform ? queries.fieldOf(item, 'categoryId') : null;
        if (id !== null) products.set(id, (products.get(id) ?? 0) + 1);
      }
      const names = new Map(rows.map(({ categoryId, record }) => [categoryId, record.name]));
      return {
        ...{ site, platform },
        nodes: rows.filter(isOurs).map(({ categoryId, record, isSure, firstSeenAt, lastSeenAt }) => ({
          ...{ id: categoryId, name: record.name, path: record.path, isSure, firstSeenAt, lastSeenAt },
          ...{ isLeaf: record.isLeaf, isPublishable: record.isPublishable },
          isAuthorized: authorized.get(categoryId) ?? null,
          products: products.get(categoryId) ?? 0,
        })),
        changes: changes.filter(isOurs).map((change): BookChange => ({ ...change, name: names.get(change.categoryId) ?? null })),
      };
    },
    { site, platform, nodes: [], changes: [] },
  );
}
