import type { IDBPTransaction } from 'idb';
import { type Day, dayOf } from '@/utils/core/dates';
import type { MetricsRecord } from '@/utils/records/metrics';
import { NO_SHOP_ID } from '@/utils/records/shop-ids';
import { isFinalDay, periodKey, subjectKey } from './figures';
import type { Page } from './page';
import { registrationKey } from './registrations';
import type {
  ActivityRow,
  CategoryRow,
  ChangeRow,
  FiguresRow,
  ItemMonthRow,
  ItemRow,
  PageReadRow,
  RegistrationRow,
  ShopDayRow,
  ShoplampDb,
  ShopRow,
} from './schema';
import { createShelf, type Shelf } from './shelf';

/** The stores a captured page is written to. */
export const pageStores = [
  'shops',
  'items',
  'itemMonths',
  'shopDays',
  'changes',
  'activities',
  'categories',
  'pageReads',
  'quarantine',
  'figures',
  'registrations',
] as const;

export type PageTransaction = IDBPTransaction<ShoplampDb, typeof pageStores, 'readwrite'>;

/** Everything pages may change. */
export interface WorkingSet {
  shops: Shelf<ShopRow>;
  items: Shelf<ItemRow>;
  itemMonths: Shelf<ItemMonthRow>;
  shopDays: Shelf<ShopDayRow>;
  activities: Shelf<ActivityRow>;
  categories: Shelf<CategoryRow>;
  pageReads: Shelf<PageReadRow>;
  figures: Shelf<FiguresRow>;
  registrations: Shelf<RegistrationRow>;
  changes: ChangeRow[];
}

/** `YYYY-MM` of a day. */
export const monthOf = (day: Day): string => day.slice(0, 7);

/** Keys without repeats: pages of one batch touch the same rows. */
function createKeys<Key extends string[]>() {
  const keys = new Map<string, Key>();
  return { add: (...key: Key) => keys.set(key.join('\n'), key), all: () => [...keys.values()] };
}

/** Reads all rows that the pages may touch, in one go: nothing may be awaited between reading and writing but the database. */
export async function loadWorkingSet(transaction: PageTransaction, pages: readonly Page[]): Promise<WorkingSet> {
  const shops = createKeys<[string, string]>();
  const items = createKeys<[string, string, string]>();
  const itemMonths = createKeys<[string, string, string, string]>();
  const shopDays = createKeys<[string, string, string]>();
  const pageReads = createKeys<[string, string, string]>();
  const activityShops = createKeys<[string, string]>();
  const categories = createKeys<[string, string]>();
  const figures = createKeys<[string, string, string, string]>();
  const registrations = createKeys<[string, string, string]>();

  for (const { site, shopId, pageKind, records, readAt } of pages) {
    shops.add(site, shopId);
    pageReads.add(site, shopId, pageKind);
    shopDays.add(site, shopId, dayOf(readAt));
    for (const record of records) {
      const day = record.kind === 'metrics' ? record.statDate : dayOf(record.source.capturedAt);
      shopDays.add(site, shopId, day);
      const itemId = record.kind === 'item' ? record.itemId : record.kind === 'metrics' ? dailyItem(record) : null;
      if (itemId !== null) {
        items.add(site, shopId, itemId);
        itemMonths.add(site, shopId, itemId, monthOf(day));
      }
      if (record.kind === 'activity') {
        activityShops.add(site, shopId);
        activityShops.add(site, NO_SHOP_ID);
      }
      if (record.kind === 'category') categories.add(record.platform, record.id);
      if (record.kind === 'metrics') figures.add(site, shopId, subjectKey(record.subject), periodKey(record));
      if (record.kind === 'registration') registrations.add(site, shopId, registrationKey(record));
    }
  }

  const store = <Name extends (typeof pageStores)[number]>(name: Name) => transaction.objectStore(name);
  const [shopRows, itemRows, monthRows, dayRows, readRows, activityRows, categoryRows, figureRows, registrationRows] =
    await Promise.all([
      Promise.all(shops.all().map((key) => store('shops').get(key))),
      Promise.all(items.all().map((key) => store('items').get(key))),
      Promise.all(itemMonths.all().map((key) => store('itemMonths').get(key))),
      Promise.all(shopDays.all().map((key) => store('shopDays').get(key))),
      Promise.all(pageReads.all().map((key) => store('pageReads').get(key))),
      Promise.all(activityShops.all().map((key) => store('activities').index('by-shop').getAll(key))),
      Promise.all(categories.all().map((key) => store('categories').get(key))),
      Promise.all(figures.all().map((key) => store('figures').get(key))),
      Promise.all(registrations.all().map((key) => store('registrations').get(key))),
    ]);

  return {
    shops: createShelf(shopRows, ({ site, shopId }) => [site, shopId]),
    items: createShelf(itemRows, ({ site, shopId, itemId }) => [site, shopId, itemId]),
    itemMonths: createShelf(monthRows, ({ site, shopId, itemId, month }) => [site, shopId, itemId, month]),
    shopDays: createShelf(dayRows, ({ site, shopId, day }) => [site, shopId, day]),
    pageReads: createShelf(readRows, ({ site, shopId, pageKind }) => [site, shopId, pageKind]),
    activities: createShelf(activityRows.flat(), ({ activityKey }) => [activityKey]),
    categories: createShelf(categoryRows, ({ platform, categoryId }) => [platform, categoryId]),
    figures: createShelf(figureRows, ({ site, shopId, subject, period }) => [site, shopId, subject, period]),
    registrations: createShelf(registrationRows, ({ site, shopId, registration }) => [site, shopId, registration]),
    changes: [],
  };
}

/** The product whose daily points a record may change. */
const dailyItem = (record: MetricsRecord): string | null =>
  record.subject.kind === 'item' && isFinalDay(record) ? record.subject.id : null;

/** Writes what has changed. */
export async function saveWorkingSet(transaction: PageTransaction, set: WorkingSet): Promise<void> {
  const writes: Promise<unknown>[] = [];
  const add = (write: Promise<unknown>) => {
    // When a later row cannot be written at all, nobody waits for this one any more.
    write.catch(() => undefined);
    writes.push(write);
  };
  const save = <Row>(shelf: Shelf<Row>, put: (row: Row) => Promise<unknown>) => {
    for (const row of shelf.changed()) add(put(row));
  };
  save(set.shops, (row) => transaction.objectStore('shops').put(row));
  save(set.items, (row) => transaction.objectStore('items').put(row));
  save(set.itemMonths, (row) => transaction.objectStore('itemMonths').put(row));
  save(set.shopDays, (row) => transaction.objectStore('shopDays').put(row));
  save(set.pageReads, (row) => transaction.objectStore('pageReads').put(row));
  save(set.activities, (row) => transaction.objectStore('activities').put(row));
  save(set.categories, (row) => transaction.objectStore('categories').put(row));
  save(set.figures, (row) => transaction.objectStore('figures').put(row));
  save(set.registrations, (row) => transaction.objectStore('registrations').put(row));
  for (const change of set.changes) add(transaction.objectStore('changes').add(change));
  await Promise.all(writes);
}
