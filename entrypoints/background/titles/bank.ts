import { demandOf } from '@/utils/analyses/titles/terms/demand';
import type { BankTerm } from '@/utils/records/bank-term';
import { shopContext } from './shop-context';

interface BankAsk {
  site: string;
  shopId: string;
  most: number;
}

/** A shop's keyword bank: the most searched terms first, then those seen last. */
export async function onKeywordBank({ site, shopId, most }: BankAsk) {
  const { bank, basis } = await shopContext(site, shopId, Date.now());
  const terms = bank.terms.toSorted(
    (a, b) => (demandOf(b, basis) ?? -1) - (demandOf(a, basis) ?? -1) || (a.lastDay < b.lastDay ? 1 : -1),
  );
  return { terms: terms.slice(0, most).map(withShortHistory), total: terms.length, demandMetric: basis?.metric ?? null };
}

/** So many points a metric are drawn. A bank of thousands of terms with all of them would not fit a message. */
const MOST_POINTS = 14;

const withShortHistory = (term: BankTerm): BankTerm => ({
  ...term,
  history: Object.fromEntries(Object.entries(term.history).map(([metric, points]) => [metric, points.slice(-MOST_POINTS)])),
});
