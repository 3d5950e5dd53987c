/** From which confidence a suggestion is worth a look where nothing is certain. *House choice*. */
const SURE_FROM = 0.6;

/** Whether a suggestion is sure enough to be worth a look. */
export const isSure = ({ confidence }: { confidence: number }): boolean => confidence >= SURE_FROM;
