import type { AssortmentRules } from '@/utils/records/assortment-rules';
import type { FigureBook } from './compared';
import { lowPriceOf, type PlanItem } from './plan-item';
import type { RoleSign } from './role-sign';

/** 活动: the price can be cut by so much and the margin before fees still stays above the floor. */
export function eventSign(item: PlanItem, _book: FigureBook, { event }: AssortmentRules): RoleSign {
  const sign = { role: 'event', of: null, figures: {} } as const;
  if (item.unitCostFen === null) return { ...sign, applies: null, lacks: 'cost' };
  const price = lowPriceOf(item);
  if (price === null) return { ...sign, applies: null, lacks: 'price' };
  // The lowest price that keeps the floor, in whole fen.
  const lowest = Math.ceil(item.unitCostFen / (1 - event.floorMargin));
  const room = 1 - lowest / price;
  return {
    ...{ role: 'event', applies: room >= event.leastCut, lacks: null, of: null },
    figures: { price, cost: item.unitCostFen, lowest, room },
  };
}
