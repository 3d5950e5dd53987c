import type { BankTerm } from '@/utils/records/bank-term';

/** Shown first where they occur, as an operator weighs a term: how much it is searched, then how crowded it is. *House choice*. */
const first = ['search-heat', 'supply-demand', 'search-growth'];

/** The metrics that occur in the terms' own figures: the demand metric, the market's, then those most terms have. */
export function bankMetrics(terms: readonly BankTerm[], demandMetric: string | null): string[] {
  const counts = new Map<string, number>();
  for (const { figures } of terms) for (const metric of Object.keys(figures)) counts.set(metric, (counts.get(metric) ?? 0) + 1);
  const place = (metric: string) =>
    metric === demandMetric ? -1 : first.includes(metric) ? first.indexOf(metric) : first.length;
  return [...counts]
    .sort(([a, many], [b, few]) => place(a) - place(b) || few - many || a.localeCompare(b))
    .map(([metric]) => metric);
}

/** The metrics of which some term's figure is a range. */
export const rangedMetrics = (terms: readonly BankTerm[]): Set<string> =>
  new Set(terms.flatMap(({ figures }) => Object.entries(figures).flatMap(([metric, { lo, hi }]) => (lo < hi ? metric : []))));
