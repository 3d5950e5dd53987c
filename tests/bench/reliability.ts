/** How sure a suggestion said it was, and whether it was right. */
export interface Claim {
  confidence: number;
  isRight: boolean;
}

const BINS = 10;

function binned(claims: readonly Claim[]) {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, said: 0, right: 0 }));
  for (const { confidence, isRight } of claims) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    if (!bin) continue;
    bin.count++;
    bin.said += confidence;
    bin.right += isRight ? 1 : 0;
  }
  return bins;
}

/** Expected calibration error over ten equal bins: how far what is said is from what comes true, on average. */
export const calibrationError = (claims: readonly Claim[]): number =>
  binned(claims).reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / Math.max(1, claims.length);

/** One line a bin that holds any claim: how many, what they said, what came true. */
export const reliability = (claims: readonly Claim[]): string[] =>
  binned(claims).flatMap(({ count, said, right }, at) =>
    count === 0
      ? []
      : [
          `${(at / BINS).toFixed(1)}–${((at + 1) / BINS).toFixed(1)}   ${String(count).padStart(4)} shown   said ${(said / count).toFixed(2)}   right ${(right / count).toFixed(2)}`,
        ],
  );
