import { type Day, HOUR_MS } from '@/utils/core/dates';
import type { PageKind } from '@/utils/records/provenance';
import { openReader } from '../database';
import type { PageReadRow, QuarantineRow, ReaderStateRow, ShopDayRow, ShopRow } from '../schema';

/** All shops, the one seen last first. */
export async function shops(): Promise<ShopRow[]> {
  const rows = await (await openReader()).getAll('shops');
  return rows.toSorted((one, other) => other.lastSeenAt - one.lastSeenAt);
}

/** What each day's reading of a shop added up to; days on which nobody looked have no row. */
export async function shopDays(site: string, shopId: string, from: Day, to: Day): Promise<ShopDayRow[]> {
  return (await openReader()).getAll('shopDays', IDBKeyRange.bound([site, shopId, from], [site, shopId, to]));
}

/** When each page kind of a shop was last read. */
export async function pageReads(site: string, shopId: string): Promise<PageReadRow[]> {
  return (await openReader()).getAll('pageReads', IDBKeyRange.bound([site, shopId], [site, shopId, []]));
}

/** How long a page may stay unread before the operator is reminded of it. House choice: prices and stock move daily, sign-ups open every few days. */
const freshFor: readonly { pageKind: PageKind; ms: number }[] = [
  { pageKind: 'item-list', ms: 24 * HOUR_MS },
  { pageKind: 'activity-list', ms: 72 * HOUR_MS },
];

/** A page worth opening again. */
export interface StalePage {
  site: string;
  shopId: string;
  pageKind: PageKind;
  /** Null: never read. */
  lastReadAt: number | null;
}

/** Pages of the operator's shops that were not read lately, the longest unread first. Invented shops have no pages to open. */
export async function stalePages(now: number): Promise<StalePage[]> {
  const database = await openReader();
  const [known, reads] = await Promise.all([database.getAll('shops'), database.getAll('pageReads')]);
  const lastRead = new Map(reads.map((row) => [`${row.site} ${row.shopId} ${row.pageKind}`, row.lastReadAt]));
  const pages = known
    .filter(({ isDemo }) => !isDemo)
    .flatMap(({ site, shopId }) =>
      freshFor.flatMap(({ pageKind, ms }): StalePage[] => {
        const lastReadAt = lastRead.get(`${site} ${shopId} ${pageKind}`) ?? null;
        return lastReadAt !== null && now - lastReadAt <= ms ? [] : [{ site, shopId, pageKind, lastReadAt }];
      }),
    );
  return pages.toSorted((one, other) => (one.lastReadAt ?? 0) - (other.lastReadAt ?? 0));
}

/** How every reader fares. A page kind without a row was never seen. */
export async function readerStates(): Promise<ReaderStateRow[]> {
  return (await openReader()).getAll('readerStates');
}

/** Reads that wait for their shop, the newest first. */
export async function quarantined(): Promise<QuarantineRow[]> {
  const rows = await (await openReader()).getAll('quarantine');
  return rows.toSorted((one, other) => other.capturedAt - one.capturedAt);
}

/** How much the extension keeps. */
export interface StorageUse {
  /** Bytes, as the browser estimates them; null where it does not say. */
  bytes: number | null;
  items: number;
  changes: number;
  activities: number;
  waiting: number;
}

/** How much the extension keeps on this disk. */
export async function storageUse(): Promise<StorageUse> {
  const database = await openReader();
  const [estimate, items, changes, activities, waiting] = await Promise.all([
    globalThis.navigator?.storage?.estimate?.(),
    database.count('items'),
    database.count('changes'),
    database.count('activities'),
    database.count('quarantine'),
  ]);
  return { bytes: estimate?.usage ?? null, items, changes, activities, waiting };
}
