import { dailyOf, ENOUGH_DAYS, type PlanItem, type SeenSum } from './plan-item';

/** A figure over several products, with how many of them it is of: the others were not seen, which is not none. */
export interface Known {
  /** Null where no product has the figure. */
  sum: number | null;
  /** How many products have it. */
  of: number;
  /** The fewest and the most days it was seen of one of them; 0 where none has it. */
  fewestDays: number;
  mostDays: number;
  /**
   * The products' daily averages together, of those seen on `ENOUGH_DAYS` only; null where none was. Shares are of this: a sum
   * grows with the days somebody looked.
   */
  daily: number | null;
  /** How many products that is of. */
  ofDaily: number;
}

/** What a group of products comes to. */
export interface Tally {
  products: number;
  visitors: Known;
  paidFen: Known;
}

function knownOf(sums: readonly SeenSum[]): Known {
  const days = sums.map((one) => one.days);
  const daily = sums.flatMap((one) => dailyOf(one, ENOUGH_DAYS) ?? []);
  return {
    sum: sums.length === 0 ? null : sums.reduce((sum, one) => sum + one.sum, 0),
    of: sums.length,
    fewestDays: sums.length === 0 ? 0 : days.reduce((low, one) => Math.min(low, one)),
    mostDays: days.reduce((high, one) => Math.max(high, one), 0),
    daily: daily.length === 0 ? null : daily.reduce((sum, one) => sum + one, 0),
    ofDaily: daily.length,
  };
}

/** Adds products up. */
export const tallyOf = (items: readonly Pick<PlanItem, 'visitors' | 'paidFen'>[]): Tally => ({
  products: items.length,
  visitors: knownOf(items.flatMap(({ visitors }) => visitors ?? [])),
  paidFen: knownOf(items.flatMap(({ paidFen }) => paidFen ?? [])),
});

/** A part's share of the whole; null where either is not known or the whole is nothing. */
export const shareOf = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole <= 0 ? null : part / whole;
