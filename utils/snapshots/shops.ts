import { DEMO_PREFIX } from '@/utils/records/demo-ids';
import type { Connection } from './database';
import type { ShopRow } from './schema';

/** Gives a shop the operator's own name for it. Errors: `unknown-shop`. */
export async function renameShop(database: Connection, site: string, shopId: string, name: string): Promise<void> {
  const transaction = database.transaction('shops', 'readwrite');
  const shop = await transaction.store.get([site, shopId]);
  if (!shop) throw new Error('unknown-shop');
  await transaction.store.put({ ...shop, name });
  await transaction.done;
}

/** Whether a shop is one of the invented ones. */
export async function isDemoShop(database: Connection, site: string, shopId: string): Promise<boolean> {
  return (await database.get('shops', [site, shopId]))?.isDemo ?? false;
}

/** The shop an id means: a shop named by nickname also answers to the id pages state for it. */
export async function shopMeant(database: Connection, site: string, shopId: string): Promise<string> {
  return shopMeantAmong(await shopsOfSite(database, site), shopId);
}

/** All shops of a site. */
export const shopsOfSite = (database: Connection, site: string): Promise<ShopRow[]> =>
  database.getAll('shops', IDBKeyRange.bound([site], [site, []]));

/** As `shopMeant`, with the site's shops at hand. */
export const shopMeantAmong = (shops: readonly ShopRow[], shopId: string): string =>
  shops.find(({ statedId }) => statedId === shopId)?.shopId ?? shopId;

const storesOfShop = [
  'shops',
  'items',
  'itemMonths',
  'shopDays',
  'pageReads',
  'findings',
  'figures',
  'titleDrafts',
  'shopCategories',
  'categoryWarnings',
  'placements',
  'categoryVerdicts',
  'costs',
] as const;
const otherStores = ['changes', 'activities', 'reminders', 'categories', 'categoryChanges'] as const;

/** Removes every row of the invented shops, in one transaction. Gives the ids of the reminders that went. */
export async function removeDemoShops(database: Connection): Promise<string[]> {
  const transaction = database.transaction([...storesOfShop, ...otherStores], 'readwrite');
  const shops = (await transaction.objectStore('shops').getAll()).filter(({ isDemo }) => isDemo);
  const removed: string[] = [];
  for (const { site, shopId } of shops) {
    const rows = IDBKeyRange.bound([site, shopId], [site, shopId, []]);
    for (const name of storesOfShop) await transaction.objectStore(name).delete(rows);
    const changes = await transaction.objectStore('changes').index('by-shop').getAllKeys(rows);
    await Promise.all(changes.map((key) => transaction.objectStore('changes').delete(key)));

    const keys = await transaction.objectStore('activities').index('by-shop').getAllKeys([site, shopId]);
    for (const key of keys) {
      const reminders = await transaction.objectStore('reminders').index('by-activity').getAllKeys(key);
      await Promise.all(reminders.map((reminder) => transaction.objectStore('reminders').delete(reminder)));
      removed.push(...reminders);
      await transaction.objectStore('activities').delete(key);
    }
  }
  for (const platform of new Set(shops.map((shop) => shop.platform))) {
    const invented = IDBKeyRange.bound([platform, DEMO_PREFIX], [platform, `${DEMO_PREFIX}\uffff`]);
    await transaction.objectStore('categories').delete(invented);
    const changes = await transaction.objectStore('categoryChanges').index('by-category').getAllKeys(invented);
    await Promise.all(changes.map((key) => transaction.objectStore('categoryChanges').delete(key)));
  }
  await transaction.done;
  return removed;
}
