import type { AssortmentRules } from '@/utils/records/assortment-rules';
import { comparedWith, type FigureBook, rankOf, topFrom } from './compared';
import { lowPriceOf, type PlanItem } from './plan-item';
import type { RoleSign } from './role-sign';

/** 形象: among the dearest of those compared, and far above their median price. */
export function imageSign(item: PlanItem, book: FigureBook, { image, fewestProducts }: AssortmentRules): RoleSign {
  const price = lowPriceOf(item);
  const sign = { role: 'image', of: null, figures: {} } as const;
  if (price === null) return { ...sign, applies: null, lacks: 'price' };
  const { of, figures } = comparedWith(book, item.categoryKey, ['prices'], fewestProducts);
  const { sorted, median } = figures.prices;
  if (median === null || sorted.length < fewestProducts) return { ...sign, applies: null, lacks: 'products', figures: { price } };
  const applies = price >= topFrom(sorted, image.topShare) && price >= median * image.timesMedian;
  const known = { price, median, rank: rankOf(sorted, price), count: sorted.length };
  return { role: 'image', applies, lacks: null, of, figures: known };
}
