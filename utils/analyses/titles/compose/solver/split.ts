/**
 * How each term's weight is split over its targets, and what part of a target's worth its items pay for (the rest counts
 * as covered).
 */
export interface Split {
  shares: Float64Array;
  paid: Float64Array;
}

/** A copy to change. */
export const copySplit = ({ shares, paid }: Split): Split => ({ shares: shares.slice(), paid: paid.slice() });
