import { addDays, dayOf } from '@/utils/core/dates';
import type { MetricsRecord } from '@/utils/records/metrics';
import type { DemoShop, DemoTerm } from './demo-shop';
import { demoCategoryId, demoSource } from './origin';
import { createRandom } from './random';

/** The search terms are looked at once in so many days, and so many times. */
export const TERM_LOOK_EVERY = 7;
export const TERM_LOOKS = 6;

/** The ranges market pages show searchers in. */
const heatSteps = [
  [100, 500],
  [500, 1000],
  [1000, 2500],
  [2500, 5000],
  [5000, 10_000],
  [10_000, 25_000],
  [25_000, 50_000],
] as const;

const rounded = (value: number) => Math.round(value * 100) / 100;

/**
 * The category's market list each term stands in: that of the products it brings visitors to. The terms are in order of
 * goods, so one that brings none stands in the list of the term before it.
 */
function listsOf(shop: DemoShop): string[] {
  let list = 'list-search-hot';
  return shop.terms.map(([_text, _heat, _supply, _clickRate, brings = {}]) => {
    const [category] = Object.keys(brings).flatMap((place) => shop.products[Number(place) - 1]?.category ?? []);
    if (category !== undefined) list = `list-search-hot-${demoCategoryId(shop, category)}`;
    return list;
  });
}

/** The weekly figures of an invented shop's search terms: the market's, and those of the products they bring visitors to. */
export function termMetrics(shop: DemoShop, weeksAgo: number, readAt: number): MetricsRecord[] {
  const random = createRandom(shop.seed + 1000 + weeksAgo);
  const shared = {
    ...{ kind: 'metrics' as const, platform: shop.platform, shopId: null },
    // The page of a morning ends with yesterday.
    ...{ statDate: addDays(dayOf(readAt), -1), days: 7, isFinal: true, missing: {} },
    source: demoSource(shop, 'search-terms', readAt),
  };
  const lists = listsOf(shop);
  const ofTerm = ([name, heat, supply, clickRate, brings = {}]: DemoTerm, index: number): MetricsRecord[] => {
    const drift = 1 + (random() - 0.5) * 0.16;
    // Every few weeks a term was searched a step less: the season grows.
    const step = heatSteps[Math.max(0, heat - (weeksAgo > 2 && random() < 0.35 ? 1 : 0))] ?? heatSteps[0];
    const market: MetricsRecord = {
      ...shared,
      subject: { kind: 'term', id: null, name, of: null },
      scope: lists[index] ?? null,
      values: { 'supply-demand': rounded(supply * drift), 'term-click-rate': rounded(clickRate * drift) },
      ranges: { 'search-heat': { lo: step[0], hi: step[1] } },
    };
    const own = Object.entries(brings).map(
      ([place, visitors]): MetricsRecord => ({
        ...shared,
        subject: { kind: 'term', id: null, name, of: `${shop.shopId}-${place.padStart(2, '0')}` },
        scope: 'wireless',
        values: { visitors: Math.round(visitors * drift) },
        ranges: {},
      }),
    );
    return [market, ...own];
  };
  return shop.terms.flatMap(ofTerm);
}
