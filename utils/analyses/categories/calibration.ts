/** How sure a model said it was of its first choice, and whether that was right. */
export interface Claim {
  confidence: number;
  isRight: boolean;
}

/** A correction of confidences: a line through their log odds. */
export interface Calibration {
  slope: number;
  offset: number;
}

/**
 * What stands while nothing is known, for a first choice and for the others: the surest are less sure than they say, the others
 * more. *House choice*, set by hand.
 */
export const writtenCalibrations: Readonly<Record<'first' | 'other', Calibration>> = {
  first: { slope: 0.65, offset: 0.5 },
  other: { slope: 0.9, offset: -0.1 },
};

/** How many claims it takes to move the line half-way. *House choice*. */
const PRIOR_CLAIMS = 40;

/** No confidence beyond this is ever stated: what was never wrong in a few hundred cases may still be. *House choice*. */
const SUREST = 0.995;

const ROUNDS = 12;

/** Beyond these a line is no correction: one that falls, or all but a step. *House choices*. */
const [SLOPES, OFFSETS] = [
  [0.2, 1.5],
  [-2.5, 2.5],
] as const;

const logOdds = (share: number): number => {
  const inside = Math.min(0.9999, Math.max(0.0001, share));
  return Math.log(inside / (1 - inside));
};
const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * The line under which the claims come true as often as they say (Platt scaling), drawn towards the written one. Slope and offset
 * take turns, each within its bounds: together they would run away where the claims are few and far out.
 */
export function fitCalibration(claims: readonly Claim[], written: Calibration): Calibration {
  const cases = claims.map(({ confidence, isRight }) => ({ odds: logOdds(confidence), right: isRight ? 1 : 0 }));
  let { slope, offset } = written;
  for (let round = 0; round < ROUNDS && cases.length > 0; round++) {
    slope = nearest(slope, SLOPES, (at) => pull(cases, { slope: at, offset }, written, 'slope'));
    offset = nearest(offset, OFFSETS, (at) => pull(cases, { slope, offset: at }, written, 'offset'));
  }
  return { slope, offset };
}

/** How strongly the claims, and the written line, pull a part of the line upwards. */
function pull(
  cases: readonly { odds: number; right: number }[],
  line: Calibration,
  written: Calibration,
  part: keyof Calibration,
): number {
  let sum = PRIOR_CLAIMS * 0.25 * (written[part] - line[part]);
  for (const { odds, right } of cases) sum += (right - shareOf(line.slope * odds + line.offset)) * (part === 'slope' ? odds : 1);
  return sum;
}

const HALVINGS = 18;

/** Where a pull that falls all the way is nought, within bounds. */
function nearest(from: number, [lowest, highest]: readonly [number, number], pullAt: (at: number) => number): number {
  let [low, high] = [lowest, highest];
  let at = Math.min(high, Math.max(low, from));
  for (let halving = 0; halving < HALVINGS; halving++) {
    if (pullAt(at) > 0) low = at;
    else high = at;
    at = (low + high) / 2;
  }
  return at;
}

/** A confidence as the line corrects it. */
export const corrected = (confidence: number, { slope, offset }: Calibration): number =>
  Math.min(SUREST, shareOf(slope * logOdds(confidence) + offset));
