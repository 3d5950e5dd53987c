/** One candidate's evidence: a number each for everything that speaks for it. */
export type Evidence = readonly number[];

/** A title whose label is known: what speaks for each candidate, and which of them it is; `right` -1 where it is none of them. */
export interface KnownCase {
  candidates: readonly Evidence[];
  right: number;
}

const STEPS = 40;

/** How many known titles the written weights are worth. *House choice*. */
const PRIOR_CASES = 4;

/** No evidence ever counts for less than this share of what is written: a few wrong labels must not turn it round. *House choice*. */
const LEAST_SHARE = 0.2;

/** What evidence comes to under weights. */
export const weigh = (evidence: Evidence, weights: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < evidence.length; at++) sum += (evidence[at] ?? 0) * (weights[at] ?? 0);
  return sum;
};

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
 * gradient steps scaled to each kind of evidence and halved until they gain). With no known titles the written weights stand.
 */
export function fitWeights(cases: readonly KnownCase[], written: readonly number[]): number[] {
  const known = cases.filter(({ right }) => right >= 0);
  let weights = [...written];
  if (known.length === 0) return weights;
  const scales = scalesOf(known, written);
  let now = gainAndSlope(known, weights, written);
  let stride = 0.7;
  for (let step = 0; step < STEPS && stride > 0.001; step++) {
    const next = weights.map((weight, at) => {
      const least = LEAST_SHARE * (written[at] ?? 0);
      return Math.max(least, weight + (stride * (now.slope[at] ?? 0)) / (scales[at] ?? 1));
    });
    const then = gainAndSlope(known, next, written);
    if (then.gain < now.gain) stride /= 2;
    else [weights, now] = [next, then];
  }
  return weights;
}

/** How much the known labels are believed under weights (log likelihood less what leaving the written ones costs), and where it rises. */
function gainAndSlope(cases: readonly KnownCase[], weights: readonly number[], written: readonly number[]) {
  const strength = written.map((weight) => PRIOR_CASES / Math.max(0.05, weight * weight));
  const slope = written.map((weight, at) => (strength[at] ?? 0) * (weight - (weights[at] ?? 0)));
  let gain = 0;
  for (const [at, weight] of written.entries()) gain -= ((strength[at] ?? 0) * (weight - (weights[at] ?? 0)) ** 2) / 2;
  for (const { candidates, right } of cases) {
    const shares = beliefs(candidates, weights);
    gain += Math.log(Math.max(Number.MIN_VALUE, shares[right] ?? 0));
    for (let at = 0; at < written.length; at++) {
      let expected = 0;
      for (let one = 0; one < shares.length; one++) expected += (shares[one] ?? 0) * (candidates[one]?.[at] ?? 0);
      slope[at] = (slope[at] ?? 0) + (candidates[right]?.[at] ?? 0) - expected;
    }
  }
  return { gain, slope };
}

/** How far a step may go by each kind of evidence: its variance over the candidates, over all titles, and the pull of what is written. */
function scalesOf(cases: readonly KnownCase[], written: readonly number[]): number[] {
  return written.map((weight, at) => {
    let sum = PRIOR_CASES / Math.max(0.05, weight * weight);
    for (const { candidates } of cases) {
      const values = candidates.map((evidence) => evidence[at] ?? 0);
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      sum += values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length;
    }
    return Math.max(1e-4, sum);
  });
}
