import type { ItemHistoryView } from '@/components/drawer/item-history';
import type { HistoryDays } from '@/components/product-detail/history-days';
import type { ProductChangesView } from '@/components/product-detail/product-changes';
import type { ProductView } from '@/components/product-detail/product-facts';
import type { ProductHistoryView } from '@/components/product-detail/product-history';
import type { StorageView } from '@/components/settings/storage';
import { shopKey } from '@/components/shared/names';
import { pageLink, pagesOf } from '@/components/shared/page-links';
import type {
  ActivityView,
  DeadlineView,
  ItemView,
  PageStateView,
  ShopView,
  StalePageView,
  WaitingReadsView,
} from '@/components/shared/views';
import { addDays, dayOf } from '@/utils/core/dates';
import type { SubjectRef } from '@/utils/records/finding';
import * as queries from '@/utils/snapshots/queries';
import { knownSites } from './hosts';
import { itemView, pageState, trafficView, waitingReads } from './views-of-rows';

/** Before anything was ever stored there is no database: that is "nothing yet", not a failure. */
export async function orNothing<Value>(read: () => Promise<Value>, nothing: Value): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof queries.DatabaseUnreadable && error.reason === 'missing') return nothing;
    throw error;
  }
}

const find = (shops: readonly ShopView[], of: { site: string; shopId: string }): ShopView | null =>
  shops.find((shop) => shopKey(shop) === shopKey(of)) ?? null;

const isWanted = (shop: ShopView | null, of: { site: string; shopId: string }) =>
  shop === null || (shop.site === of.site && shop.shopId === of.shopId);

/** All shops, the one seen last first. */
export const loadShops = (): Promise<ShopView[]> => orNothing(queries.shops, []);

/** Open deadlines of the next 72 hours, and whether any activity is stored at all. */
export const loadDeadlines = (shop: ShopView | null, shops: readonly ShopView[], now: number) =>
  orNothing(
    async () => {
      const [near, all] = await Promise.all([queries.deadlinesWithin(72, now), queries.activities()]);
      const deadlines = near
        .filter(({ isDone, activity }) => !isDone && isWanted(shop, activity))
        .flatMap(({ activity, of, at, reminder }): DeadlineView[] => {
          const { record, activityKey } = activity;
          const time = record.times[of];
          if (time === null) return [];
          return [
            {
              activityKey,
              reminderId: reminder?.reminderId ?? null,
              title: record.title,
              shop: find(shops, activity),
              of,
              time: { ...time, at },
              readAt: activity.timesSeenAt[of] ?? activity.lastSeenAt,
              isByHand: time.origin === 'user',
              url: record.url,
            },
          ];
        });
      return { deadlines, hasActivities: all.length > 0 };
    },
    { deadlines: [], hasActivities: false },
  );

async function viewOf(row: queries.ItemRow, shops: readonly ShopView[]): Promise<ItemView> {
  const found = await queries.findingsOf(row);
  return itemView(row, found?.findings ?? [], find(shops, row));
}

/** Products whose findings are worth most, and whether any product is stored at all. */
export const loadTopFindings = (shop: ShopView | null, shops: readonly ShopView[], limit: number) =>
  orNothing(
    async () => {
      const [top, use] = await Promise.all([queries.topFindings(limit, shop ?? undefined), queries.storageUse()]);
      const items = await Promise.all(
        top.map(async (row) => {
          const item = await queries.item(row);
          if (item === null) return [];
          const { findings, score } = row;
          return [{ ...itemView(item, findings, find(shops, row)), score, traffic: trafficView(row, item) }];
        }),
      );
      return { items: items.flat(), hasItems: use.items > 0 };
    },
    { items: [], hasItems: false },
  );

/** Pages of one shop, or of all, that nobody opened lately. */
export const loadStale = (shop: ShopView | null, shops: readonly ShopView[], now: number): Promise<StalePageView[]> =>
  orNothing(async () => {
    const pages = await queries.stalePages(now);
    // Not every site has every page.
    const isThere = ({ site, pageKind }: queries.StalePage) => pageLink(site, pageKind) !== null;
    return pages.filter((page) => isThere(page) && isWanted(shop, page)).map((page) => ({ ...page, shop: find(shops, page) }));
  }, []);

/** Reads that wait for their shop, one entry a site. */
export const loadWaiting = (): Promise<WaitingReadsView[]> =>
  orNothing(async () => waitingReads(await queries.quarantined()), []);

/** A product by its id alone: one entry for every shop it is known under. */
export const itemsById = (site: string, itemId: string): Promise<ItemView[]> =>
  orNothing(async () => {
    const [rows, shops] = await Promise.all([queries.itemsById(site, itemId), queries.shops()]);
    return Promise.all(rows.map((row) => viewOf(row, shops)));
  }, []);

/** All products of one shop, or of all shops. */
export const loadItems = (shop: ShopView | null, shops: readonly ShopView[]): Promise<ItemView[]> =>
  orNothing(async () => {
    const wanted = shop === null ? shops : [shop];
    const all = await Promise.all(
      wanted.map(async (of) => {
        const { site, shopId } = of;
        const [rows, found] = await Promise.all([queries.itemsOfShop(site, shopId), queries.findingsOfShop(site, shopId)]);
        const findings = new Map(found.map((row) => [row.itemId, row.findings]));
        return rows.map((row) => itemView(row, findings.get(row.itemId) ?? [], of));
      }),
    );
    return all.flat();
  }, []);

/** A product as it was last seen; null when no page has shown it. */
export const loadProduct = (ref: SubjectRef, shops: readonly ShopView[]): Promise<ProductView | null> =>
  orNothing(async () => {
    const row = await queries.item(ref);
    return row === null ? null : { ...(await viewOf(row, shops)), firstSeenAt: row.firstSeenAt };
  }, null);

/** A product's price, stock and sales, one point for each of the last `days` days. */
export const loadProductHistory = async (ref: SubjectRef, days: HistoryDays, now: number): Promise<ProductHistoryView> => {
  const to = dayOf(now);
  const series = (metric: string) => queries.itemHistory(ref, metric, addDays(to, 1 - days), to);
  const history = await orNothing<ItemHistoryView>(
    async () => {
      const [priceFen, stock, sold30d] = await Promise.all([series('price-lo'), series('stock'), series('sold-30d')]);
      return { priceFen, stock, sold30d };
    },
    { priceFen: [], stock: [], sold30d: [] },
  );
  return { days, history };
};

/** More changes than one product has in a year of daily looks. House choice. */
const MOST_CHANGES = 500;

/** A product's changes, the newest first, with the names of the categories they mention. */
export const loadProductChanges = (ref: SubjectRef): Promise<ProductChangesView> =>
  orNothing(
    async () => {
      const [row, changes] = await Promise.all([queries.item(ref), queries.changesOf(ref, MOST_CHANGES)]);
      const mentioned = changes.filter(({ kind }) => kind === 'category').flatMap(({ from, to }) => [String(from), String(to)]);
      const names = row ? await queries.categoryNames(row.platform, mentioned) : new Map<string, queries.CategoryName>();
      const categoryNames = Object.fromEntries([...names].map(([categoryId, { label }]) => [categoryId, label]));
      return { changes, categoryNames };
    },
    { changes: [], categoryNames: {} },
  );

/** Activities of one shop, or of all, with their reminders. */
export const loadActivities = (shop: ShopView | null, shops: readonly ShopView[]): Promise<ActivityView[]> =>
  orNothing(async () => {
    const rows = (await queries.activities()).filter((row) => isWanted(shop, row));
    return Promise.all(
      rows.map(async (row): Promise<ActivityView> => {
        const { activityKey, site, shopId, record, lastSeenAt } = row;
        const reminders = await queries.remindersOf(activityKey);
        const isByHand = record.source.reader === 'by-hand';
        return { activityKey, site, shopId, record, lastSeenAt, reminders, isByHand, shop: find(shops, row) };
      }),
    );
  }, []);

/** The honest state of every page kind of every site, seen or not. */
export const loadPageStates = async (): Promise<PageStateView[]> => {
  const rows = await orNothing(queries.readerStates, []);
  return knownSites().flatMap((site) => pagesOf(site).map((kind) => pageState(site, kind, rows)));
};

/** How the readers of taught pages fare. */
export const loadTaughtStates = (): Promise<PageStateView['readers']> =>
  orNothing(async () => (await queries.readerStates()).filter(({ reader }) => reader.startsWith('taught-')), []);

/** What is stored and how much room it takes. */
export const loadStorage = (): Promise<StorageView> =>
  orNothing(
    async () => {
      const [{ bytes, items, changes, activities, waiting }, shops] = await Promise.all([queries.storageUse(), queries.shops()]);
      return { bytes, counts: { shops: shops.length, items, activities, changes, waiting } };
    },
    { bytes: null, counts: { shops: 0, items: 0, activities: 0, changes: 0, waiting: 0 } },
  );
