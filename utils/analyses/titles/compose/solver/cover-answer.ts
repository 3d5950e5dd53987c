import type { CoverSet } from './best-sets';

export interface CoverAnswer {
  /** Different sets, best first. */
  sets: readonly CoverSet[];
  /** No set covers more than this; equal to the best weight when that is proven to be the most. */
  bound: number;
}

export interface SolveOptions {
  /** Table cells and term scans after which the search stops with what it has. */
  maxEffort: number;
  /** How many different sets to remember. */
  poolSize: number;
  /** Rounds of chance at the end where the proof did not come near; 0 where only the bound is asked for. */
  lastRounds: number;
}
