import type { AssortmentRules } from '@/utils/records/assortment-rules';
import { comparedWith, type FigureBook } from './compared';
import { lowPriceOf, marginOf, type PlanItem } from './plan-item';
import type { RoleSign } from './role-sign';

/** A median of fewer margins says nothing about a category. *House choice*. */
const FEWEST_MARGINS = 3;

/** 利润: the margin before fees reaches the threshold, and the median of those compared where enough costs are known. */
export function profitSign(item: PlanItem, book: FigureBook, { profit }: AssortmentRules): RoleSign {
  const sign = { role: 'profit', of: null, figures: {} } as const;
  if (item.unitCostFen === null) return { ...sign, applies: null, lacks: 'cost' };
  const [price, margin] = [lowPriceOf(item), marginOf(item)];
  if (price === null || margin === null) return { ...sign, applies: null, lacks: 'price' };
  const { of, figures } = comparedWith(book, item.categoryKey, ['margins'], FEWEST_MARGINS);
  const { sorted, median } = figures.margins;
  const known = { price, cost: item.unitCostFen, margin };
  if (median === null || sorted.length < FEWEST_MARGINS)
    return { ...sign, applies: margin >= profit.leastMargin, lacks: null, figures: known };
  const applies = margin >= profit.leastMargin && margin >= median;
  return { role: 'profit', applies, lacks: null, of, figures: { ...known, median, count: sorted.length } };
}
