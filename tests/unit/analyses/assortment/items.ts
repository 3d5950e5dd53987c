import type { PlanItem, SeenSum } from '@/utils/analyses/assortment/plan-item';

/** So many visitors on each of so many days. */
export const seen = (daily: number, days = 30): SeenSum => ({ sum: daily * days, days });

/** A product in category `c`, prices and costs in yuan. */
export function item(
  itemId: string,
  change: Partial<PlanItem> & { yuan?: number; toYuan?: number; cost?: number } = {},
): PlanItem {
  const { yuan, toYuan, cost, ...rest } = change;
  return {
    ...{ itemId, title: `商品 ${itemId}`, categoryKey: 'c', visitors: null, paidFen: null },
    priceFen: yuan === undefined ? null : { lo: yuan * 100, hi: (toYuan ?? yuan) * 100 },
    unitCostFen: cost === undefined ? null : cost * 100,
    ...rest,
  };
}
