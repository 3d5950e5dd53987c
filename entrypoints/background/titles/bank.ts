import { demandOf } from '@/utils/analyses/titles/terms/demand';
import { shopContext } from './shop-context';

interface BankAsk {
  site: string;
  shopId: string;
  most: number;
}

/** A shop's keyword bank: the most searched terms first, then those seen last. */
export async function onKeywordBank({ site, shopId, most }: BankAsk) {
  const { bank, metric } = await shopContext(site, shopId, Date.now());
  const terms = bank.terms.toSorted(
    (a, b) => (demandOf(b, metric) ?? -1) - (demandOf(a, metric) ?? -1) || (a.lastDay < b.lastDay ? 1 : -1),
  );
  return { terms: terms.slice(0, most), total: terms.length, demandMetric: metric };
}
