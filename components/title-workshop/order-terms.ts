import type { TermStanding } from './workshop-view';

/** Terms by demand, the most searched first; those without a figure last, in the order they came. */
export function orderTerms(terms: readonly TermStanding[], metric: string | null): TermStanding[] {
  return terms
    .map((standing) => ({ standing, demand: metric === null ? null : (standing.term.figures[metric]?.lo ?? null) }))
    .sort((a, b) => {
      if (a.demand === null || b.demand === null) return Number(a.demand === null) - Number(b.demand === null);
      return b.demand - a.demand;
    })
    .map(({ standing }) => standing);
}

/** Whether adding words could bring the term into the title. */
export const isLacking = ({ standing }: TermStanding): boolean => standing === 'missing' || standing === 'partly';
