import { addDays, dayOf } from '@/utils/core/dates';
import type { BankTerm } from '@/utils/records/bank-term';

/** The column sorted by: `#text`, `#items`, `#seen`, or a metric's id. */
export type TermSort = string;

/** What the operator narrowed the keyword bank to. */
export interface TermQuery {
  search: string;
  /** Only terms with a figure of the demand metric. */
  isOnlyDemand: boolean;
  /** A category in whose market lists the term stood; null for any. */
  categoryId: string | null;
  /** Seen within so many days; null for any. */
  withinDays: number | null;
  sort: TermSort;
  isDescending: boolean;
}

function sortValue(sort: TermSort): (term: BankTerm) => string | number | null {
  if (sort === '#text') return ({ text }) => text;
  // No product seen with the term is not known to be none.
  if (sort === '#items') return ({ ofItems }) => Object.keys(ofItems).length || null;
  if (sort === '#seen') return ({ lastDay }) => lastDay;
  // The lower end is the part of a range that is certain.
  return ({ figures }) => figures[sort]?.lo ?? null;
}

/** Filters and sorts. Ranges stand by their lower end; a term without the figure comes last whichever way one sorts. */
export function chooseTerms(
  terms: readonly BankTerm[],
  query: TermQuery,
  { demandMetric, now }: { demandMetric: string | null; now: number },
): BankTerm[] {
  const words = query.search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const since = query.withinDays === null ? '' : addDays(dayOf(now), 1 - query.withinDays);
  const rows = terms.filter(
    ({ text, figures, categoryIds, lastDay }) =>
      (!query.isOnlyDemand || (demandMetric !== null && figures[demandMetric] !== undefined)) &&
      (query.categoryId === null || categoryIds.includes(query.categoryId)) &&
      lastDay >= since &&
      words.every((word) => text.toLowerCase().includes(word)),
  );
  const read = sortValue(query.sort);
  const turn = query.isDescending ? -1 : 1;
  const collator = new Intl.Collator('zh-CN');
  // Days sort as texts do, but without a collator's cost.
  const compareText = query.sort === '#text' ? collator.compare : (a: string, b: string) => Number(a > b) - Number(a < b);
  return rows
    .map((term) => ({ term, value: read(term) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === 'number' && typeof b.value === 'number') return turn * (a.value - b.value);
      return turn * compareText(String(a.value), String(b.value));
    })
    .map(({ term }) => term);
}
