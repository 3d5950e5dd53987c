import { dayOf } from '@/utils/core/dates';
import type { PageRecord } from '@/utils/records/record';
import { isShopless, shopStated } from '@/utils/records/shop-stated';
import type { Connection } from './database';
import type { Page, Written } from './page';
import type { QuarantineRow } from './schema';
import { shopMeantAmong, shopsOfSite } from './shops';
import { writePages } from './write-page';

/** How many reads may wait; of more the oldest go. House choice: some days of browsing. */
export const QUARANTINE_CAP = 200;

/** The records without their capture times: the same page read again a moment later says the same. */
const said = (records: readonly PageRecord[]) =>
  JSON.stringify(records.map((record) => ({ ...record, source: { ...record.source, capturedAt: 0 } })));

const isRepeat = (row: QuarantineRow, read: QuarantineRow) =>
  row.site === read.site &&
  row.loadId === read.loadId &&
  row.pageKind === read.pageKind &&
  dayOf(row.capturedAt) === dayOf(read.capturedAt) &&
  said(row.records) === said(read.records);

/** Lets a read wait for its shop. Gives how many older ones were dropped for it. */
export async function quarantineRead(database: Connection, read: Omit<QuarantineRow, 'quarantineId'>): Promise<number> {
  const transaction = database.transaction('quarantine', 'readwrite', { durability: 'relaxed' });
  const waiting = await transaction.store.getAll();
  if (waiting.some((row) => isRepeat(row, read))) return 0;
  const oldestFirst = waiting.toSorted((one, other) => one.capturedAt - other.capturedAt);
  const dropped = oldestFirst.slice(0, Math.max(0, waiting.length + 1 - QUARANTINE_CAP));
  await Promise.all(
    dropped.flatMap(({ quarantineId }) => (quarantineId === undefined ? [] : transaction.store.delete(quarantineId))),
  );
  await transaction.store.add(read);
  await transaction.done;
  return dropped.length;
}

/** What assigning did. */
export interface Assigned extends Written {
  /** The reads of which something was stored. */
  reads: QuarantineRow[];
  /** Those of them that showed this shop only, so that their documents are known to be its own. */
  wholeReads: QuarantineRow[];
}

/**
 * Stores waiting reads under a shop, as if it had been known when they were read, and takes them out of the quarantine,
 * all or nothing. Reads of another site and records that name another shop keep waiting.
 */
export async function assignReads(
  database: Connection,
  quarantineIds: readonly number[],
  shop: { site: string; shopId: string; name: string | null },
): Promise<Assigned> {
  const found = await Promise.all([...new Set(quarantineIds)].map((quarantineId) => database.get('quarantine', quarantineId)));
  const shops = await shopsOfSite(database, shop.site);
  const isOurs = (record: PageRecord) => {
    const stated = shopStated(record);
    return stated === null || shopMeantAmong(shops, stated) === shop.shopId;
  };
  const isForUs = ({ site, records }: QuarantineRow) =>
    site === shop.site && records.some((record) => !isShopless(record) && isOurs(record));
  const reads = found
    .flatMap((row) => (row && isForUs(row) ? row : []))
    .toSorted((one, other) => one.capturedAt - other.capturedAt);
  const wholeReads = reads.filter(({ records }) => records.every(isOurs));
  const stillWaiting = reads.flatMap((row) =>
    wholeReads.includes(row) ? [] : { ...row, records: row.records.filter((record) => !isOurs(record)) },
  );
  const pages = reads.map(
    ({ site, pageKind, records, capturedAt }): Page => ({
      site,
      shopId: shop.shopId,
      pageKind,
      // Beside another shop's records nothing tells which of the two may list in a category.
      records: records.every(isOurs) ? records : records.filter((record) => isOurs(record) && !isShopless(record)),
      readAt: capturedAt,
    }),
  );
  const written = await writePages(database, pages, {
    quarantineIds: wholeReads.flatMap(({ quarantineId }) => quarantineId ?? []),
    stillWaiting,
    shopName: shop.name,
  });
  return { ...written, reads, wholeReads };
}

/** Drops waiting reads. */
export async function discardReads(database: Connection, quarantineIds: readonly number[]): Promise<void> {
  const transaction = database.transaction('quarantine', 'readwrite', { durability: 'relaxed' });
  await Promise.all(quarantineIds.map((quarantineId) => transaction.store.delete(quarantineId)));
  await transaction.done;
}
