import type { BankTerm } from '@/utils/records/bank-term';

/**
 * Metrics that say how much a term is searched, the market's before the shop's own. They are never mixed: one index is not
 * another. *House choice* of order.
 */
const demandMetrics = ['search-heat', 'ad-market-impressions', 'impressions', 'search-visitors', 'visitors', 'clicks'] as const;

/** A figure must be known of so many terms before terms are compared by it. *House choice*. */
const FEWEST_TERMS = 3;

/** The metric terms are weighed by: the first that enough of them have, else the one most have; null where none has any. */
export function demandMetric(terms: readonly BankTerm[]): string | null {
  const counts = demandMetrics.map((metric) => terms.filter(({ figures }) => figures[metric] !== undefined).length);
  const enough = counts.findIndex((count) => count >= FEWEST_TERMS);
  const at = enough >= 0 ? enough : counts.indexOf(Math.max(...counts));
  return (counts[at] ?? 0) > 0 ? (demandMetrics[at] ?? null) : null;
}

/** How much a term is searched by a metric: the lower end of what was shown, null where nothing was. */
export const demandOf = (term: BankTerm, metric: string | null): number | null =>
  metric === null ? null : (term.figures[metric]?.lo ?? null);

/** How a term's demand moved: the share by which the newest figure lies above the one before; null unless both are exact or apart. */
export function trendOf(term: BankTerm, metric: string | null): number | null {
  const [before, last] = (metric === null ? [] : (term.history[metric] ?? [])).slice(-2);
  if (!before || !last || before.lo <= 0) return null;
  const isExact = before.lo === before.hi && last.lo === last.hi;
  if (isExact) return last.lo / before.lo - 1;
  // Ranges that touch say nothing about the way it went.
  if (last.lo > before.hi) return last.lo / before.hi - 1;
  if (last.hi < before.lo) return last.hi / before.lo - 1;
  return null;
}
