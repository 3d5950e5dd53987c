import { i18n } from '#i18n';

/** A category's names from the first level down, as one text. */
export const pathText = (path: readonly string[]): string => path.join(' › ');

/** A confidence as whole percent, cut off and never 100: no evidence of ours is certain. */
export const percentOf = (confidence: number): number => Math.max(0, Math.min(99, Math.floor(100 * confidence + ROUNDING)));

// 0.29 × 100 is 28.999…: what is that near to a whole number was meant as it.
const ROUNDING = 1e-9;

/** A confidence in words: `把握 92%`. */
export const confidenceText = (confidence: number): string =>
  i18n.t('categoryAdvice.confidence', [String(percentOf(confidence))]);

const shareOf = (share: number): string => `${Number((100 * share).toFixed(2))}%`;

/** A share as a page gave it; a range stays a range. */
export const shareText = ({ lo, hi }: { lo: number; hi: number }): string =>
  lo === hi ? shareOf(lo) : `${shareOf(lo)} ~ ${shareOf(hi)}`;
