import { DAY_MS } from '@/utils/core/dates';
import { newest } from '../changes';
import { openReader } from '../database';
import type { CategoryVerdictRow, CategoryWarningRow, CostRow, ItemRow, PlacementRow } from '../schema';

interface Shop {
  site: string;
  shopId: string;
}

const rowsOf = ({ site, shopId }: Shop) => IDBKeyRange.bound([site, shopId], [site, shopId, []]);

/** A page that is not opened again cannot take its warning back. House choice. */
const WARNING_MS = 30 * DAY_MS;

/**
 * Whether a warning is of long ago, or later than it spoke the product had another title or stood in another category. A later
 * look without a warning proves nothing: pages draw it after the rest, or not in every part of a form.
 */
function isOutdated({ categoryId, seenAt }: CategoryWarningRow, item: ItemRow | undefined, now: number): boolean {
  if (now - seenAt > WARNING_MS || (newest(item?.watched.title)?.changedAt ?? 0) > seenAt) return true;
  const last = newest(item?.watched.categoryId);
  if (!last || last.seenAt <= seenAt) return false;
  return categoryId === null ? (last.changedAt ?? 0) > seenAt : last.value !== categoryId;
}

/** Pages' warnings of the last 30 days that a shop's products seem to be in wrong categories, without those mended since. */
export async function warningsOfShop(shop: Shop, now = Date.now()): Promise<CategoryWarningRow[]> {
  const transaction = (await openReader()).transaction(['categoryWarnings', 'items']);
  const warnings = await transaction.objectStore('categoryWarnings').getAll(rowsOf(shop));
  const items = await Promise.all(
    warnings.map(({ site, shopId, itemId }) => transaction.objectStore('items').get([site, shopId, itemId])),
  );
  return warnings.filter((warning, index) => !isOutdated(warning, items[index], now));
}

/** What judging the categories of a shop's products came to. */
export async function placementsOfShop(shop: Shop): Promise<PlacementRow[]> {
  return (await openReader()).getAll('placements', rowsOf(shop));
}

/** What the operator has said of the categories of a shop's products. */
export async function verdictsOfShop(shop: Shop): Promise<CategoryVerdictRow[]> {
  return (await openReader()).getAll('categoryVerdicts', rowsOf(shop));
}

/** What a shop's products cost, as far as the operator has entered it. */
export async function costsOfShop(shop: Shop): Promise<CostRow[]> {
  return (await openReader()).getAll('costs', rowsOf(shop));
}
