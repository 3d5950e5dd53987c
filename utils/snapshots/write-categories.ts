import type { CategoryRecord } from '@/utils/records/category';
import { applyCategory, applyShopCategory } from './apply-category';
import type { CategoryChangeRow } from './category-rows';
import type { Connection } from './database';
import { createShelf } from './shelf';

/** Stores category nodes, for which no shop need be known; with a shop, also where it may list. */
export async function writeCategories(
  database: Connection,
  records: readonly CategoryRecord[],
  shop: { site: string; shopId: string } | null = null,
): Promise<void> {
  const stores = ['categories', 'categoryChanges', 'shopCategories'] as const;
  const transaction = database.transaction(stores, 'readwrite', { durability: 'relaxed' });
  const store = transaction.objectStore('categories');
  const rows = await Promise.all(records.map(({ platform, id }) => store.get([platform, id])));
  const granted = records.filter(({ isAuthorized }) => isAuthorized !== null);
  const shopRows = await Promise.all(
    shop ? granted.map(({ id }) => transaction.objectStore('shopCategories').get([shop.site, shop.shopId, id])) : [],
  );
  const categories = createShelf(rows, ({ platform, categoryId }) => [platform, categoryId]);
  const shopCategories = createShelf(shopRows, ({ site, shopId, categoryId }) => [site, shopId, categoryId]);
  const categoryChanges: CategoryChangeRow[] = [];
  for (const record of records) applyCategory({ categories, categoryChanges }, record);
  if (shop) for (const record of granted) applyShopCategory({ shopCategories }, shop, record);
  await Promise.all([
    ...categories.changed().map((row) => store.put(row)),
    ...shopCategories.changed().map((row) => transaction.objectStore('shopCategories').put(row)),
    ...categoryChanges.map((change) => transaction.objectStore('categoryChanges').add(change)),
  ]);
  await transaction.done;
}
