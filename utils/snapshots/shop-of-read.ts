import type { PageRecord } from '@/utils/records/record';
import { isNicknameId } from '@/utils/records/shop-ids';
import { shopStated } from '@/utils/records/shop-stated';
import type { Connection } from './database';
import type { ShopRow } from './schema';
import { shopMeantAmong, shopsOfSite } from './shops';

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
  | {
      shopId: string;
      by: 'page' | 'items' | 'load' | 'sole-shop';
      /** The id the page states for a shop that so far was known by nickname only; to be stored with the shop. */
      statedId: string | null;
      contradictsSoleShop: boolean;
    }
  | { shopId: null; reason: 'unknown' | 'conflict'; contradictsSoleShop: boolean };

/** The product a record is about. */
function itemIdOf(record: PageRecord): string | null {
  if (record.kind === 'item' || record.kind === 'registration' || record.kind === 'category-warning') return record.itemId;
  if (record.kind !== 'metrics') return null;
  // A source, a term or an advertisement of a product; somebody else's product in a market list is none of ours.
  return record.subject.kind === 'item' ? record.subject.id : record.subject.of;
}

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

async function shopOfLoad(database: Connection, site: string, loadId: string, shops: readonly ShopRow[]): Promise<string | null> {
  const load = await database.get('loads', [site, loadId]);
  if (!load) return null;
  // Signing in to another shop leaves this document as it was, but its next answers are the other shop's. That shop may
  // be one nobody has named yet, whose reads wait.
  const isOtherSeen = shops.some(
    ({ shopId, isDemo, lastSeenAt }) => !isDemo && shopId !== load.shopId && lastSeenAt >= load.seenAt,
  );
  if (isOtherSeen) return null;
  const waiting = await database.getAll('quarantine');
  const isOtherWaiting = waiting.some((row) => row.site === site && row.loadId !== loadId && row.capturedAt >= load.seenAt);
  return isOtherWaiting ? null : load.shopId;
}

/**
 * The shop known by nickname only that a stated id, which is no known shop's, must be the id of: the one its products are
 * known under, or else the one the operator says is the only one. Null: it is another shop.
 */
function nicknamedShop(productShops: ReadonlySet<string>, soleShop: string | null, shops: readonly ShopRow[]): string | null {
  const [only = soleShop] = productShops;
  if (productShops.size > 1 || only === null || !isNicknameId(only)) return null;
  return shops.some(({ shopId, statedId }) => shopId === only && statedId === null) ? only : null;
}

/** Finds out whose read it is. Reads only. */
export async function shopOfRead(database: Connection, { site, loadId, records, soleShop }: UnplacedRead): Promise<Placement> {
  const shops = await shopsOfSite(database, site);
  const silent = records.filter((record) => shopStated(record) === null);
  const itemIds = new Set(silent.flatMap((record) => itemIdOf(record) ?? []));
  const known = await knownShops(database, site, [...itemIds]);

  const named = new Set(records.flatMap((record) => shopStated(record) ?? []));
  const stated = new Set([...named].map((shopId) => shopMeantAmong(shops, shopId)));
  const [newId = null] = stated.size === 1 ? stated : [];
  let statedId: string | null = null;
  if (newId !== null && !shops.some(({ shopId }) => shopId === newId)) {
    const products = await knownShops(database, site, [...new Set(records.flatMap((record) => itemIdOf(record) ?? []))]);
    const nicknamed = nicknamedShop(new Set(products.values()), soleShop, shops);
    if (nicknamed !== null) {
      statedId = newId;
      stated.clear();
      stated.add(nicknamed);
    }
  }
  const evidence = new Set([...stated, ...known.values()]);
  const contradictsSoleShop = soleShop !== null && [...evidence].some((shopId) => shopId !== soleShop);
  const [first] = evidence;
  if (evidence.size > 1) return { shopId: null, reason: 'conflict', contradictsSoleShop };
  if (first !== undefined) return { shopId: first, by: stated.size > 0 ? 'page' : 'items', statedId, contradictsSoleShop };

  const bound = await shopOfLoad(database, site, loadId, shops);
  if (bound !== null) return { shopId: bound, by: 'load', statedId, contradictsSoleShop };
  if (soleShop !== null) return { shopId: soleShop, by: 'sole-shop', statedId, contradictsSoleShop };
  return { shopId: null, reason: 'unknown', contradictsSoleShop };
}
