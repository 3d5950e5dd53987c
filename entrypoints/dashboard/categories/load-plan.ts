import type { GapsView, PlanSource } from '@/components/category-plan/plan-source';
import type { ShopView } from '@/components/shared/views';
import { orNothing } from '@/entrypoints/pages/load';
import { addDays, type Day } from '@/utils/core/dates';
import { assortmentGaps } from '@/utils/messages/assortment';
import { ask } from '@/utils/messages/channel';
import * as queries from '@/utils/snapshots/queries';
import { categoryKeys } from './category-keys';

/** The days visitors and amounts are summed over. *House choice*. */
const SPAN_DAYS = 30;

/** What a shop's assortment plan is made from. */
export async function loadPlan(shop: ShopView, now: number): Promise<PlanSource> {
  const { site, shopId, platform } = shop;
  const empty = {
    site,
    shopId,
    platform,
    items: [],
    soldOut: 0,
    leftOut: { stored: 0, off: 0, gone: 0 },
    itemIds: [],
    categoryPaths: {},
    span: null,
  };
  return orNothing(async () => {
    const [rows, costs] = await Promise.all([queries.itemsOfShop(site, shopId), queries.costsOfShop(shop)]);
    const onShelf = rows.filter((row) => queries.isInAssortment(row, now));
    const count = (shelf: queries.Shelf) => rows.filter((row) => queries.shelfOf(row, now) === shelf).length;
    const span = spanOf(onShelf);
    const ids = onShelf.map(({ itemId }) => itemId);
    const sums = span === null ? null : await queries.seenSums(shop, ids, ['visitors', 'paid-amount'], [span]);
    const costOf = new Map(costs.map(({ itemId, unitCostFen }) => [itemId, unitCostFen]));
    const keys = categoryKeys(onShelf);
    const items = onShelf.map((row) => {
      const { visitors, 'paid-amount': paid } = sums?.get(row.itemId) ?? {};
      return {
        itemId: row.itemId,
        title: queries.fieldOf(row, 'title'),
        categoryKey: keys.get(row.itemId) ?? null,
        priceFen: queries.fieldOf(row, 'priceFen'),
        unitCostFen: costOf.get(row.itemId) ?? null,
        visitors: visitors?.[0] ?? null,
        paidFen: paid?.[0] ?? null,
      };
    });
    return {
      ...{ site, shopId, platform, items, span },
      soldOut: count('sold-out'),
      leftOut: { stored: count('stored'), off: count('off'), gone: count('gone') },
      itemIds: rows.map(({ itemId }) => itemId),
      categoryPaths: await pathsOf(onShelf, keys),
    };
  }, empty);
}

/** The days up to the last one on which a page showed any product's visitors, or else its sales; null where none did. */
function spanOf(rows: readonly queries.ItemRow[]): { from: Day; to: Day } | null {
  const lastOf = (metric: string) => rows.reduce((last, { latest }) => maxDay(last, latest[metric]?.day ?? ''), '');
  const to = lastOf('visitors') || lastOf('paid-amount');
  return to === '' ? null : { from: addDays(to, 1 - SPAN_DAYS), to };
}

const maxDay = (one: Day, other: Day): Day => (one > other ? one : other);

async function pathsOf(rows: readonly queries.ItemRow[], keys: ReadonlyMap<string, string>): Promise<Record<string, string[]>> {
  const paths: Record<string, string[]> = {};
  for (const row of rows) {
    const key = keys.get(row.itemId);
    if (key !== undefined && row.categoryPath !== null) paths[key] ??= row.categoryPath;
  }
  for (const platform of new Set(rows.map((row) => row.platform))) {
    const ids = rows.flatMap((row) => (row.platform === platform ? (keys.get(row.itemId) ?? []) : []));
    for (const [id, { name, path }] of await queries.categoryNames(platform, ids)) paths[id] = path ?? paths[id] ?? [name];
  }
  return paths;
}

/** How many spans of 30 days roles are followed over, the newest first. *House choice*: a season. */
const DRIFT_SPANS = 4;

/** Visitors and prices of a plan's products by span, the newest first. */
export async function loadDrift({ site, shopId, items, span }: PlanSource) {
  if (span === null) return [];
  const spans = Array.from({ length: DRIFT_SPANS }, (_, at) => ({
    from: addDays(span.from, -at * SPAN_DAYS),
    to: addDays(span.to, -at * SPAN_DAYS),
  }));
  const ids = items.map(({ itemId }) => itemId);
  const sums = await queries.seenSums({ site, shopId }, ids, ['visitors', 'price-lo'], spans);
  return items.map(({ visitors: _visitors, paidFen: _paidFen, ...item }) => {
    const { visitors, 'price-lo': prices } = sums.get(item.itemId) ?? {};
    const windows = spans.map((_, at) => {
      const price = prices?.[at]?.last;
      return { visitors: visitors?.[at] ?? null, priceFen: price === undefined ? null : { lo: price, hi: price } };
    });
    return { ...item, windows };
  });
}

/** Terms and market pages a shop leaves unserved, with the names of their categories. Throws the reason it failed. */
export async function loadGaps({ site, shopId, platform }: Pick<PlanSource, 'site' | 'shopId' | 'platform'>): Promise<GapsView> {
  const answered = await ask(assortmentGaps, { site, shopId });
  if (!answered.ok) throw new Error(answered.failure);
  const { terms, market } = answered.value;
  const ids = [
    ...terms.gaps.flatMap(({ categoryId }) => categoryId ?? []),
    ...[...market.categories, ...market.bands].map(({ categoryId }) => categoryId),
  ];
  const names = await queries.categoryNames(platform, ids);
  const categoryPaths = Object.fromEntries([...names].map(([id, { name, path }]) => [id, path ?? [name]]));
  for (const { categoryId, name } of [...market.categories, ...market.bands])
    if (name !== null) categoryPaths[categoryId] ??= [name];
  return { terms, market, categoryPaths };
}
