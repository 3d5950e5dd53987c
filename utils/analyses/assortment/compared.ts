import type { AssortmentRules } from '@/utils/records/assortment-rules';
import { groupBy } from './group-by';
import { median } from './median';
import { dailyVisitorsOf, lowPriceOf, marginOf, type PlanItem } from './plan-item';

/** One figure of a group of products. */
export interface Spread {
  /** From the lowest. */
  sorted: readonly number[];
  /** Null of none. */
  median: number | null;
  /** 0 of none. */
  mean: number;
}

/** What products are compared by: low prices, visitors a seen day, margins. */
export type Figures = Readonly<Record<'prices' | 'daily' | 'margins', Spread>>;

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const sum = sorted.reduce((all, value) => all + value, 0);
  return { sorted, median: median(sorted), mean: sorted.length === 0 ? 0 : sum / sorted.length };
}

/** The figures of all products and of each category. */
export interface FigureBook {
  shop: Figures;
  categories: ReadonlyMap<string | null, Figures>;
}

function figuresOf(items: readonly PlanItem[], fewestDays: number): Figures {
  const all = (read: (item: PlanItem) => number | null) => spread(items.flatMap((item) => read(item) ?? []));
  return { prices: all(lowPriceOf), daily: all((item) => dailyVisitorsOf(item, fewestDays)), margins: all(marginOf) };
}

/** Reads all products' figures once. */
export function figureBook(items: readonly PlanItem[], { fewestDays }: Pick<AssortmentRules, 'fewestDays'>): FigureBook {
  const groups = groupBy(items, ({ categoryKey }) => categoryKey);
  return {
    shop: figuresOf(items, fewestDays),
    categories: new Map([...groups].map(([key, own]) => [key, figuresOf(own, fewestDays)])),
  };
}

/** What a product is compared with. */
export interface Compared {
  of: 'category' | 'shop';
  figures: Figures;
}

/**
 * What a product is compared with by the given figures: its category, or the whole shop where the category has too few
 * products with one of them. A figure of which even the shop has too few chooses nothing. A category never seen is no group.
 */
export function comparedWith(
  book: FigureBook,
  categoryKey: string | null,
  needed: readonly (keyof Figures)[],
  fewest: number,
): Compared {
  const own = categoryKey === null ? undefined : book.categories.get(categoryKey);
  const known = needed.filter((figure) => book.shop[figure].sorted.length >= fewest);
  const isEnough = own !== undefined && known.length > 0 && known.every((figure) => own[figure].sorted.length >= fewest);
  return isEnough ? { of: 'category', figures: own } : { of: 'shop', figures: book.shop };
}

/** The lowest value that still belongs to the highest `share` of the values; of equal ones all belong. At least one does. */
export function topFrom(sorted: readonly number[], share: number): number {
  const count = Math.max(1, Math.ceil(sorted.length * share - 1e-9));
  return sorted[Math.max(0, sorted.length - count)] ?? Number.POSITIVE_INFINITY;
}

/** 1 for the highest; equal values have one rank. */
export function rankOf(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low + 1;
}
