import type { CoverageModel } from './coverage-model';

/** The terms in flat tables, since the search reads them many thousand times. */
export interface FlatTerms {
  /** Where each term's targets start in `targets`; one more than there are terms. */
  starts: Int32Array;
  targets: Int32Array;
  weights: Float64Array;
}

/** Lays the terms of a model out flat. */
export function flatTerms({ terms }: CoverageModel): FlatTerms {
  const starts = new Int32Array(terms.length + 1);
  terms.forEach(({ targets }, term) => {
    starts[term + 1] = (starts[term] ?? 0) + targets.length;
  });
  return {
    starts,
    targets: Int32Array.from(terms.flatMap(({ targets }) => targets)),
    weights: Float64Array.from(terms, ({ weight }) => weight),
  };
}
