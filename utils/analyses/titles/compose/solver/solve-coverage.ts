import type { CoverAnswer, SolveOptions } from './cover-answer';
import type { CoverageModel } from './coverage-model';
import { CoverageSearch } from './coverage-search';

/** Enough for 60 words × 300 terms within 0.2 s on an office machine (*house choice*, measured). */
export const usualEffort: SolveOptions = { maxEffort: 16e6, poolSize: 24, lastRounds: 1000 };

/** Enough for a bound alone. */
export const boundEffort: SolveOptions = { maxEffort: 4e6, poolSize: 1, lastRounds: 0 };

/** Branch and bound, best bound first, over the Lagrangian bound; local search for good sets. */
export function solveCoverage(model: CoverageModel, options: SolveOptions = usualEffort): CoverAnswer {
  return new CoverageSearch(model, options).run();
}
