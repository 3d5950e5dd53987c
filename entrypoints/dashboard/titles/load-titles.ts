import type { ShopView } from '@/components/shared/views';
import type { TitleRowView } from '@/components/title-audit/title-row-view';
import { orNothing } from '@/entrypoints/pages/load';
import { itemView, trafficView } from '@/entrypoints/pages/views-of-rows';
import * as queries from '@/utils/snapshots/queries';

async function rowsOfShop(shop: ShopView) {
  const { site, shopId } = shop;
  const [items, found] = await Promise.all([queries.itemsOfShop(site, shopId), queries.findingsOfShop(site, shopId)]);
  const judged = new Map(found.map((row) => [row.itemId, row]));
  return items.map((item) => {
    const row = judged.get(item.itemId);
    const view = itemView(item, row?.findings ?? [], shop);
    return { ...view, score: row?.score ?? null, traffic: row ? trafficView(row, item) : null, worth: row?.worth ?? null };
  });
}

/** All products of one shop, or of all, each with its place among them by what mending its title is worth. */
export const loadTitles = (shop: ShopView | null, shops: readonly ShopView[]): Promise<TitleRowView[]> =>
  orNothing(async () => {
    const rows = (await Promise.all((shop === null ? shops : [shop]).map(rowsOfShop))).flat();
    const order = (worth: number | null) => worth ?? Number.NEGATIVE_INFINITY;
    rows.sort((a, b) => (a.worth === b.worth ? 0 : order(b.worth) - order(a.worth)));
    return rows.map(({ worth, ...row }, index) => ({ ...row, rank: worth === null ? null : index + 1 }));
  }, []);
