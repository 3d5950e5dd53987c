import type { PageRecord } from '@/utils/records/record';
import type { Connection } from './database';

/** A read before its shop is known. */
export interface UnplacedRead {
  site: string;
  loadId: string;
  records: readonly PageRecord[];
  /** The one shop this browser is signed in to, as the operator set it. */
  soleShop: string | null;
}

/**
 * Whose read it is. `by` says how that is known: the page named the shop, its products are known under one shop, an
 * earlier read of the same document did either, or the operator runs one shop only. Without a shop the read waits:
 * nothing tells (`unknown`) or the page shows two shops (`conflict`).
 */
export type Placement =
  | { shopId: string; by: 'page' | 'items' | 'load' | 'sole-shop'; contradictsSoleShop: boolean }
  | { shopId: null; reason: 'unknown' | 'conflict'; contradictsSoleShop: boolean };

/** The product a record is about. */
function itemIdOf(record: PageRecord): string | null {
  if (record.kind === 'item') return record.itemId;
  return record.kind === 'metrics' && record.subject.kind === 'item' ? record.subject.id : null;
}

const statedShop = (record: PageRecord): string | null => (record.kind === 'category' ? null : record.shopId);

/** Shop of every product that is known under exactly one shop of the site; a product of two shops proves nothing. */
async function knownShops(database: Connection, site: string, itemIds: readonly string[]): Promise<Map<string, string>> {
  const index = database.transaction('items').store.index('by-item');
  const keys = await Promise.all(itemIds.map((itemId) => index.getAllKeys([site, itemId])));
  return new Map(
    keys.flatMap((found) =>
      found.flatMap(([, shopId, itemId]): [string, string][] => (found.length === 1 ? [[itemId, shopId]] : [])),
    ),
  );
}

async function shopOfLoad(database: Connection, site: string, loadId: string): Promise<string | null> {
  const load = await database.get('loads', [site, loadId]);
  if (!load) return null;
  const shops = await database.getAll('shops', IDBKeyRange.bound([site], [site, []]));
  // Signing in to another shop leaves this document as it was, but its next answers are the other shop's.
  const isStale = shops.some(({ shopId, isDemo, lastSeenAt }) => !isDemo && shopId !== load.shopId && lastSeenAt >= load.seenAt);
  return isStale ? null : load.shopId;
}

/** Finds out whose read it is. Reads only. */
export async function shopOfRead(database: Connection, { site, loadId, records, soleShop }: UnplacedRead): Promise<Placement> {
  const silent = records.filter((record) => statedShop(record) === null);
  const itemIds = new Set(silent.flatMap((record) => itemIdOf(record) ?? []));
  const known = await knownShops(database, site, [...itemIds]);

  const stated = new Set(records.flatMap((record) => statedShop(record) ?? []));
  const evidence = new Set([...stated, ...known.values()]);
  const contradictsSoleShop = soleShop !== null && [...evidence].some((shopId) => shopId !== soleShop);
  const [first] = evidence;
  if (evidence.size > 1) return { shopId: null, reason: 'conflict', contradictsSoleShop };
  if (first !== undefined) return { shopId: first, by: stated.size > 0 ? 'page' : 'items', contradictsSoleShop };

  const bound = await shopOfLoad(database, site, loadId);
  if (bound !== null) return { shopId: bound, by: 'load', contradictsSoleShop };
  if (soleShop !== null) return { shopId: soleShop, by: 'sole-shop', contradictsSoleShop };
  return { shopId: null, reason: 'unknown', contradictsSoleShop };
}
