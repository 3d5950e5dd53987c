import type { IDBPTransaction } from 'idb';
import { type Day, dayOf } from '@/utils/core/dates';
import type { MetricsRecord } from '@/utils/records/metrics';
import { NO_SHOP_ID } from '@/utils/records/shop-ids';
import { categoryOfItem } from './category-of-item';
import { isFinalDay, periodKey, subjectKey } from './figures';
import type { Page } from './page';
import { registrationKey } from './registrations';
import type {
  ActivityRow,
  CategoryChangeRow,
  CategoryRow,
  CategoryWarningRow,
  ChangeRow,
  FiguresRow,
  ItemMonthRow,
  ItemRow,
  PageReadRow,
  RegistrationRow,
  ShopCategoryRow,
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
  'categoryChanges',
  'shopCategories',
  'categoryWarnings',
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
  shopCategories: Shelf<ShopCategoryRow>;
  categoryWarnings: Shelf<CategoryWarningRow>;
  pageReads: Shelf<PageReadRow>;
  figures: Shelf<FiguresRow>;
  registrations: Shelf<RegistrationRow>;
  changes: ChangeRow[];
  categoryChanges: CategoryChangeRow[];
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
  const shopCategories = createKeys<[string, string, string]>();
  const categoryWarnings = createKeys<[string, string, string]>();
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
      const category = record.kind === 'item' ? categoryOfItem(record) : record.kind === 'category' ? record : null;
      if (category) categories.add(category.platform, category.id);
      if (category && category.isAuthorized !== null) shopCategories.add(site, shopId, category.id);
      if (record.kind === 'category-warning') categoryWarnings.add(site, shopId, record.itemId);
      if (record.kind === 'metrics') figures.add(site, shopId, subjectKey(record.subject), periodKey(record));
      if (record.kind === 'registration') registrations.add(site, shopId, registrationKey(record));
    }
  }

  const store = <Name extends (typeof pageStores)[number]>(name: Name) => transaction.objectStore(name);
  const ofCategories = Promise.all([
    Promise.all(categories.all().map((key) => store('categories').get(key))),
    Promise.all(shopCategories.all().map((key) => store('shopCategories').get(key))),
    Promise.all(categoryWarnings.all().map((key) => store('categoryWarnings').get(key))),
  ]);
  const [shopRows, itemRows, monthRows, dayRows, readRows, activityRows, figureRows, registrationRows, categoryRows] =
    await Promise.all([
      Promise.all(shops.all().map((key) => store('shops').get(key))),
      Promise.all(items.all().map((key) => store('items').get(key))),
      Promise.all(itemMonths.all().map((key) => store('itemMonths').get(key))),
      Promise.all(shopDays.all().map((key) => store('shopDays').get(key))),
      Promise.all(pageReads.all().map((key) => store('pageReads').get(key))),
      Promise.all(activityShops.all().map((key) => store('activities').index('by-shop').getAll(key))),
      Promise.all(figures.all().map((key) => store('figures').get(key))),
      Promise.all(registrations.all().map((key) => store('registrations').get(key))),
      ofCategories,
    ]);
  const [nodeRows, shopCategoryRows, warningRows] = categoryRows;

  return {
    shops: createShelf(shopRows, ({ site, shopId }) => [site, shopId]),
    items: createShelf(itemRows, ({ site, shopId, itemId }) => [site, shopId, itemId]),
    itemMonths: createShelf(monthRows, ({ site, shopId, itemId, month }) => [site, shopId, itemId, month]),
    shopDays: createShelf(dayRows, ({ site, shopId, day }) => [site, shopId, day]),
    pageReads: createShelf(readRows, ({ site, shopId, pageKind }) => [site, shopId, pageKind]),
    activities: createShelf(activityRows.flat(), ({ activityKey }) => [activityKey]),
    categories: createShelf(nodeRows, ({ platform, categoryId }) => [platform, categoryId]),
    shopCategories: createShelf(shopCategoryRows, ({ site, shopId, categoryId }) => [site, shopId, categoryId]),
    categoryWarnings: createShelf(warningRows, ({ site, shopId, itemId }) => [site, shopId, itemId]),
    figures: createShelf(figureRows, ({ site, shopId, subject, period }) => [site, shopId, subject, period]),
    registrations: createShelf(registrationRows, ({ site, shopId, registration }) => [site, shopId, registration]),
    changes: [],
    categoryChanges: [],
  };
}

/** The product whose daily points a record may change. */
const dailyItem = (record: MetricsRecord): string | null =>
  record.subject.kind === 'item' && isFinalDay(record) ? record.subject.id : null;
