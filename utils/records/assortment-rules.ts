import * as z from 'zod/mini';

/** What a product is in the assortment for, apart from `regular`, which is the rest. Practice, confidence low (2026-11). */
const roleNames = ['traffic', 'image', 'profit', 'event'] as const;
export type RoleName = (typeof roleNames)[number];

/** As many edges as a category's price bands may have. House choice. */
export const MOST_EDGES = 8;
/** As many categories as own bands are kept for. House choice. */
const MOST_BANDED = 500;

const share = (lo: number, hi: number) => z.number().check(z.gte(lo), z.lte(hi));
const isAscending = (edges: readonly number[]) => edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? 0));

/** The lower ends in fen of all price bands but the cheapest. */
export const bandEdges = z
  .array(z.int().check(z.gte(1), z.lte(1e10)))
  .check(z.minLength(1), z.maxLength(MOST_EDGES), z.refine(isAscending, 'not-ascending'));

/** The operator's thresholds for the assortment plan. Shares and margins are fractions. */
export const assortmentRules = z.object({
  /** The first that applies is a product's main role. */
  order: z.array(z.enum(roleNames)).check(
    z.length(roleNames.length),
    z.refine((order) => new Set(order).size === roleNames.length, 'role-twice'),
  ),
  /** 引流: among the products most visited, so many times the mean of those compared, at most so many times their median price. */
  traffic: z.object({ topShare: share(0.01, 1), timesMean: share(1, 20), mostPrice: share(0.1, 10) }),
  /** 形象: among the dearest, and so many times the median price. */
  image: z.object({ topShare: share(0.01, 1), timesMedian: share(1, 20) }),
  /** 利润: a margin of so much, and no less than the median of those compared. */
  profit: z.object({ leastMargin: share(0, 0.99) }),
  /** 活动: a price cut of so much leaves the floor. */
  event: z.object({ leastCut: share(0.01, 0.9), floorMargin: share(0, 0.9) }),
  /** Days on which a product's visitors must have been seen before it is judged by them. */
  fewestDays: z.int().check(z.gte(1), z.lte(30)),
  /** Products a category must have to be compared within itself and not with the whole shop. */
  fewestProducts: z.int().check(z.gte(2), z.lte(50)),
  /** The operator's own price bands by `bandsKey`. */
  bands: z
    .record(z.string().check(z.maxLength(700)), bandEdges)
    .check(z.refine((bands) => Object.keys(bands).length <= MOST_BANDED)),
});
export type AssortmentRules = z.infer<typeof assortmentRules>;

/**
 * *House choice*, near to what shops practise: 引流 wide and cheap, 活动 with a fifth to give away, 形象 at the top price
 * (confidence low, 2026-11). All can be changed.
 */
export const defaultAssortmentRules: AssortmentRules = {
  order: ['traffic', 'image', 'profit', 'event'],
  traffic: { topShare: 0.2, timesMean: 1.5, mostPrice: 1 },
  image: { topShare: 0.1, timesMedian: 1.5 },
  profit: { leastMargin: 0.3 },
  event: { leastCut: 0.2, floorMargin: 0.1 },
  fewestDays: 3,
  fewestProducts: 4,
  bands: {},
};

/** Under what a category's own price bands are kept: bands are one shop's. */
export const bandsKey = (shop: { site: string; shopId: string }, categoryKey: string): string =>
  `${shop.site}/${shop.shopId}/${categoryKey}`;
