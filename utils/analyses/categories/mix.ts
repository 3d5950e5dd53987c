/** One candidate's evidence: a number each for everything that speaks for it. */
export type Evidence = readonly number[];

/** A title whose label is known: what speaks for each candidate, and which of them it is; `right` -1 where it is none of them. */
export interface KnownCase {
  candidates: readonly Evidence[];
  right: number;
}

const STEPS = 60;

/** How many known titles the written weights are worth. *House choice*. */
const PRIOR_CASES = 4;

/** What evidence comes to under weights. */
export const weigh = (evidence: Evidence, weights: readonly number[]): number =>
  evidence.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

/** Shares of belief that add up to 1. */
export function beliefs(candidates: readonly Evidence[], weights: readonly number[]): number[] {
  const scores = candidates.map((evidence) => weigh(evidence, weights));
  const best = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - best));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}

/**
 * Weights under which the known titles' own labels are believed most, drawn towards the written ones (conditional logit, by
 * gradient steps scaled to each kind of evidence). With no known titles the written weights stand.
 */
export function fitWeights(cases: readonly KnownCase[], written: readonly number[]): number[] {
  const known = cases.filter(({ right }) => right >= 0);
  const weights = [...written];
  if (known.length === 0) return weights;
  const spread = spreadOf(known, written.length);
  for (let step = 0; step < STEPS; step++) {
    const slope = written.map((weight, at) => (PRIOR_CASES * (weight - (weights[at] ?? 0))) / Math.max(0.05, weight * weight));
    for (const { candidates, right } of known) {
      const shares = beliefs(candidates, weights);
      for (const [at] of written.entries()) {
        let expected = 0;
        for (const [one, share] of shares.entries()) expected += share * (candidates[one]?.[at] ?? 0);
        slope[at] = (slope[at] ?? 0) + (candidates[right]?.[at] ?? 0) - expected;
      }
    }
    for (const [at] of written.entries()) {
      const scale = known.length * (spread[at] ?? 1) + PRIOR_CASES / Math.max(0.05, (written[at] ?? 1) ** 2);
      weights[at] = (weights[at] ?? 0) + (0.7 * (slope[at] ?? 0)) / scale;
    }
  }
  return weights;
}

/** Variance of each kind of evidence over the candidates of a title, the mean over titles. */
function spreadOf(cases: readonly KnownCase[], kinds: number): number[] {
  return Array.from({ length: kinds }, (_, at) => {
    let sum = 0;
    for (const { candidates } of cases) {
      const values = candidates.map((evidence) => evidence[at] ?? 0);
      const mean = values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
      sum += values.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, values.length);
    }
    return Math.max(1e-4, sum / cases.length);
  });
}
