import { groupBy } from './group-by';
import { dailyVisitorsOf, ENOUGH_DAYS, type PlanItem } from './plan-item';

/** How a category's share of visitors stands to its share of products. */
export type BalanceClass = 'thin' | 'even' | 'crowded' | 'unknown';

/** One category's balance. Shares are fractions, among products with visitors seen on enough days only. */
export interface CategoryBalance {
  key: string;
  class: BalanceClass;
  /** Why it is unknown: the shop or the category has too few products with visitors; null where it is not. */
  lacks: 'shop' | 'category' | null;
  products: number;
  /** How many of them have visitors seen on enough days. */
  known: number;
  shareOfVisitors: number | null;
  shareOfProducts: number | null;
}

/** *House choice* of all: what follows is a hint to look, and must not be noise. */
const fewest = { productsOfShop: 10, categories: 2 } as const;
/** Of a category's products, so many must be known. */
const LEAST_KNOWN = 0.5;
/** One share is so many times the other, and itself no small one. */
const TIMES = 1.5;
const LEAST_SHARE = 0.08;
/** Fewer products are no crowd. */
const FEWEST_CROWD = 3;

/**
 * Categories with more visitors than products (`thin`) and the other way round (`crowded`), the largest difference first.
 * Products whose visitors were not seen are left out on both sides, so that they pull no category down.
 */
export function categoryBalance(items: readonly PlanItem[]): CategoryBalance[] {
  const daily = (item: PlanItem) => dailyVisitorsOf(item, ENOUGH_DAYS);
  const groups = [...groupBy(items, ({ categoryKey }) => categoryKey)].flatMap(([key, own]) => {
    const seen = own.flatMap((item) => daily(item) ?? []);
    return [{ key, products: own.length, known: seen.length, visitors: sumOf(seen) }];
  });
  // Products of no known category belong to the whole, and are no category themselves.
  const [products, visitors] = [sumOf(groups.map(({ known }) => known)), sumOf(groups.map((group) => group.visitors))];
  const isShopKnown =
    products >= fewest.productsOfShop &&
    visitors > 0 &&
    groups.filter(({ key, known }) => key !== null && known > 0).length >= fewest.categories;
  return groups
    .flatMap((group): CategoryBalance[] => {
      const { key, known } = group;
      if (key === null) return [];
      const isKnown = known > 0 && known >= group.products * LEAST_KNOWN;
      const shares = { shareOfVisitors: group.visitors / visitors, shareOfProducts: known / products };
      const plain = { key, products: group.products, known };
      if (!isShopKnown || !isKnown) {
        const lacks = isShopKnown ? 'category' : 'shop';
        return [{ ...plain, class: 'unknown', lacks, shareOfVisitors: null, shareOfProducts: null }];
      }
      return [{ ...plain, class: classOf(shares, known), lacks: null, ...shares }];
    })
    .sort((one, other) => difference(other) - difference(one) || Number(one.key > other.key) - Number(one.key < other.key));
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const difference = ({ shareOfVisitors, shareOfProducts }: CategoryBalance): number =>
  shareOfVisitors === null || shareOfProducts === null ? -1 : Math.abs(shareOfVisitors - shareOfProducts);

function classOf(shares: { shareOfVisitors: number; shareOfProducts: number }, known: number): BalanceClass {
  const { shareOfVisitors, shareOfProducts } = shares;
  if (shareOfVisitors >= LEAST_SHARE && shareOfVisitors >= TIMES * shareOfProducts) return 'thin';
  const isCrowd = known >= FEWEST_CROWD && shareOfProducts >= LEAST_SHARE;
  return isCrowd && shareOfProducts >= TIMES * shareOfVisitors ? 'crowded' : 'even';
}
