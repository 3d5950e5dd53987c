import { type DemandBasis, demandOf } from '@/utils/analyses/titles/terms/demand';
import type { Product } from './product';

/**
 * What the terms of all products that share them are weighed by: the market's or the shop's figures where there are any,
 * else of what weighs each product's own terms that which most terms have; a product has its own figures, of this metric
 * over this time only. Visitors and impressions are not one scale. Null where no product has anything.
 */
export function sharingBasis(products: readonly Product[]): (itemId: string) => DemandBasis | null {
  const bases = products.flatMap(({ basis }) => basis ?? []);
  const ofShop = bases.find(({ itemId }) => itemId === null);
  if (ofShop) return () => ofShop;
  const offered = new Map(bases.map((basis) => [`${basis.metric} ${basis.window}`, basis]));
  const having = (basis: DemandBasis): number => {
    const texts = products.flatMap(({ context, entry: { item } }) =>
      context.bank.terms.flatMap((term) => (demandOf(term, { ...basis, itemId: item.itemId }) === null ? [] : [term.text])),
    );
    return new Set(texts).size;
  };
  const ranked = [...offered.values()].map((basis) => ({ basis, count: having(basis) })).sort((a, b) => b.count - a.count);
  const [best] = ranked;
  return (itemId) => (best ? { ...best.basis, itemId } : null);
}
