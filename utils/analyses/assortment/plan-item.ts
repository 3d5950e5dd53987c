import type { Range } from '@/utils/core/money';

/** A metric's sum over the days it was seen. Days nobody looked are in neither; a sum over days counts a visitor of two days twice. */
export interface SeenSum {
  sum: number;
  /** On how many days it was seen, at least 1. */
  days: number;
}

/** A product as the assortment is planned by. Null always means "not seen", never none. */
export interface PlanItem {
  itemId: string;
  title: string | null;
  /** Its leaf category: the platform's id, or the path's text where no page gave an id. */
  categoryKey: string | null;
  priceFen: Range | null;
  /** As the operator entered it. */
  unitCostFen: number | null;
  visitors: SeenSum | null;
  paidFen: SeenSum | null;
}

/** The price a product is sorted and judged by: the low end, which buyers see first. Null also for 0, which is no price. */
export const lowPriceOf = ({ priceFen }: Pick<PlanItem, 'priceFen'>): number | null =>
  priceFen === null || priceFen.lo <= 0 ? null : priceFen.lo;

/** On how many days a figure must have been seen before products' shares of it are compared. *House choice*: every weekday once. */
export const ENOUGH_DAYS = 7;

/** A figure on a day it was seen, on average; null where it was seen on fewer days than asked for. */
export const dailyOf = (seen: SeenSum | null, fewestDays = 1): number | null =>
  seen === null || seen.days < fewestDays ? null : seen.sum / seen.days;

/** Visitors on a day they were seen, on average; null where they were seen on fewer days than asked for. */
export const dailyVisitorsOf = ({ visitors }: Pick<PlanItem, 'visitors'>, fewestDays = 1): number | null =>
  dailyOf(visitors, fewestDays);

/** What is left of the low price after the unit cost, as a share of it, before all fees; null unless both are known. */
export function marginOf(item: Pick<PlanItem, 'priceFen' | 'unitCostFen'>): number | null {
  const price = lowPriceOf(item);
  return price === null || item.unitCostFen === null ? null : (price - item.unitCostFen) / price;
}
