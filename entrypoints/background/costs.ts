import { removeCost, writeCosts } from '@/utils/snapshots/costs';
import { openDatabase } from '@/utils/snapshots/database';
import { itemsOfShop } from '@/utils/snapshots/queries';

interface CostsAsk {
  site: string;
  shopId: string;
  origin: 'by-hand' | 'import';
  costs: { itemId: string; unitCostFen: number }[];
}

/** Stores what pieces cost the shop. A cost of a product no page has shown would be of nothing: it is named, not stored. */
export async function onSetCosts({ site, shopId, origin, costs }: CostsAsk): Promise<{ stored: number; unknown: string[] }> {
  const known = new Set((await itemsOfShop(site, shopId)).map(({ itemId }) => itemId));
  const enteredAt = Date.now();
  const rows = costs
    .filter(({ itemId }) => known.has(itemId))
    .map(({ itemId, unitCostFen }) => ({ site, shopId, itemId, unitCostFen, enteredAt, origin }));
  if (rows.length > 0) await writeCosts(await openDatabase(), rows);
  return { stored: rows.length, unknown: costs.flatMap(({ itemId }) => (known.has(itemId) ? [] : itemId)) };
}

/** Forgets a product's cost. */
export async function onRemoveCost(ref: { site: string; shopId: string; itemId: string }): Promise<null> {
  await removeCost(await openDatabase(), ref);
  return null;
}
