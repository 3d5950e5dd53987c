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

const STEPS = 25;

const logOdds = (share: number): number => {
  const inside = Math.min(0.9999, Math.max(0.0001, share));
  return Math.log(inside / (1 - inside));
};
const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The line under which the claims come true as often as they say (Platt scaling, by Newton's steps), drawn towards the written one. */
export function fitCalibration(claims: readonly Claim[], written: Calibration): Calibration {
  let { slope, offset } = written;
  const cases = claims.map(({ confidence, isRight }) => ({ odds: logOdds(confidence), right: isRight ? 1 : 0 }));
  for (let step = 0; step < STEPS && cases.length > 0; step++) {
    const prior = PRIOR_CLAIMS * 0.25;
    let [bySlope, byOffset] = [prior * (written.slope - slope), prior * (written.offset - offset)];
    let [slopes, both, offsets] = [prior, 0, prior];
    for (const { odds, right } of cases) {
      const share = shareOf(slope * odds + offset);
      const spread = share * (1 - share);
      bySlope += (right - share) * odds;
      byOffset += right - share;
      slopes += spread * odds * odds;
      both += spread * odds;
      offsets += spread;
    }
    const determinant = slopes * offsets - both * both;
    slope += (offsets * bySlope - both * byOffset) / determinant;
    offset += (slopes * byOffset - both * bySlope) / determinant;
  }
  // A line that falls, or rises without measure, is no correction.
  return { slope: Math.min(1.5, Math.max(0.2, slope)), offset: Math.min(2, Math.max(-2, offset)) };
}

/** A confidence as the line corrects it. */
export const corrected = (confidence: number, { slope, offset }: Calibration): number =>
  Math.min(SUREST, shareOf(slope * logOdds(confidence) + offset));
