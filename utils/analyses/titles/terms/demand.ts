import type { BankTerm, TermFigure } from '@/utils/records/bank-term';
import { windowOf } from './window';

/**
 * Metrics that say how much a term is searched, the market's before the shop's own. They are never mixed: one index is not
 * another. *House choice* of order.
 */
const demandMetrics = ['search-heat', 'ad-market-impressions', 'impressions', 'search-visitors', 'visitors', 'clicks'] as const;

/** A figure must be known of so many terms before terms are compared by it. *House choice*. */
const FEWEST_TERMS = 3;

/** What terms are weighed by: one metric, counted one way over one length of time. */
export interface DemandBasis {
  metric: string;
  /** See `windowOf`. */
  window: string;
  /** The product whose own figures these are; null for the market's or the shop's. */
  itemId: string | null;
}

const figureOf = (term: BankTerm, metric: string, itemId: string | null): TermFigure | undefined =>
  itemId === null ? term.figures[metric] : term.ofItems[itemId]?.[metric];

/**
 * What terms can be weighed by: the first metric that enough of them have in one window, else the one most have; where the
 * market and the shop tell nothing, what the terms brought the product. Null where nothing does.
 */
export function demandBasis(terms: readonly BankTerm[], itemId: string | null = null): DemandBasis | null {
  for (const owner of itemId === null ? [null] : [null, itemId]) {
    const known = demandMetrics.map((metric) => commonestWindow(terms.flatMap((term) => figureOf(term, metric, owner) ?? [])));
    const enough = known.findIndex(({ count }) => count >= FEWEST_TERMS);
    const most = known.reduce((best, { count }, at) => (count > (known[best]?.count ?? 0) ? at : best), 0);
    const at = enough >= 0 ? enough : most;
    const [metric, found] = [demandMetrics[at], known[at]];
    if (metric !== undefined && found && found.count > 0) return { metric, window: found.window, itemId: owner };
  }
  return null;
}

function commonestWindow(figures: readonly TermFigure[]): { window: string; count: number } {
  const counts = new Map<string, number>();
  for (const figure of figures) counts.set(windowOf(figure), (counts.get(windowOf(figure)) ?? 0) + 1);
  return [...counts].reduce((best, [window, count]) => (count > best.count ? { window, count } : best), { window: '', count: 0 });
}

/** The figure a term is weighed by; undefined where none was shown that can be compared. */
export function demandFigure(term: BankTerm, basis: DemandBasis | null): TermFigure | undefined {
  const figure = basis === null ? undefined : figureOf(term, basis.metric, basis.itemId);
  return figure && windowOf(figure) === basis?.window ? figure : undefined;
}

/** How much a term is searched: the lower end of what was shown, null where nothing comparable was. */
export const demandOf = (term: BankTerm, basis: DemandBasis | null): number | null => demandFigure(term, basis)?.lo ?? null;

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
