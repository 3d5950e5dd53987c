/** From which confidence a category is worth naming; a list of what is next to impossible only costs time. *House choice*. */
const NAMED_FROM = 0.05;

/** Whether a suggestion is likely enough to be named. */
export const isLikely = ({ confidence }: { confidence: number }): boolean => confidence >= NAMED_FROM;
