import type { AssortmentRules } from '@/utils/records/assortment-rules';
import { type Compared, comparedWith, type FigureBook, rankOf, topFrom } from './compared';
import { dailyVisitorsOf, lowPriceOf, type PlanItem } from './plan-item';
import type { Lack, RoleSign } from './role-sign';

/** Whether one half of the rule holds; null: cannot be told, for lack of `lacks`. */
interface Half {
  holds: boolean | null;
  lacks: Lack | null;
  figures: Record<string, number>;
}

const lacking = (lacks: Lack, figures: Record<string, number> = {}): Half => ({ holds: null, lacks, figures });

/** 引流: among the most visited of those compared, well above their mean, and no dearer than usual. */
export function trafficSign(item: PlanItem, book: FigureBook, settings: AssortmentRules): RoleSign {
  const group = comparedWith(book, item.categoryKey, ['prices', 'daily'], settings.fewestProducts);
  const [price, visitors] = [priceHalf(item, group, settings), visitorsHalf(item, group, settings)];
  const sign = { role: 'traffic', of: group.of, figures: { ...price.figures, ...visitors.figures } } as const;
  // One half that fails is enough to say no.
  if (price.holds === false || visitors.holds === false) return { ...sign, applies: false, lacks: null };
  const lacks = price.lacks ?? visitors.lacks;
  return { ...sign, applies: lacks === null ? true : null, lacks };
}

function priceHalf(item: PlanItem, { figures }: Compared, { traffic, fewestProducts }: AssortmentRules): Half {
  const price = lowPriceOf(item);
  if (price === null) return lacking('price');
  const middle = figures.prices.sorted.length < fewestProducts ? null : figures.prices.median;
  if (middle === null) return lacking('products', { price });
  return { holds: price <= middle * traffic.mostPrice, lacks: null, figures: { price, median: middle } };
}

function visitorsHalf(item: PlanItem, { figures }: Compared, settings: AssortmentRules): Half {
  const { traffic, fewestDays, fewestProducts } = settings;
  if (item.visitors === null) return lacking('visitors');
  const { days } = item.visitors;
  const daily = dailyVisitorsOf(item, fewestDays);
  if (daily === null) return lacking('days', { days });
  const { sorted, mean } = figures.daily;
  if (sorted.length < fewestProducts) return lacking('products', { daily, days });
  const holds = daily > 0 && daily >= topFrom(sorted, traffic.topShare) && daily >= mean * traffic.timesMean;
  return { holds, lacks: null, figures: { daily, days, mean, rank: rankOf(sorted, daily), count: sorted.length } };
}
