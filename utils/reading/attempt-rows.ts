import type { Attempt, Candidate } from './attempt';

/**
 * Reads rows one by one: each gives its record candidates, or the reason (a machine word) why it cannot be one. A row
 * that gives an empty list is passed over: it is none of this reader's.
 */
export function attemptRows<Row>(
  rows: readonly Row[],
  placeOf: (index: number) => string,
  readRow: (row: Row, index: number) => Candidate[] | string,
): Attempt {
  const attempt: Attempt = { entries: [], refused: [], empty: null };
  rows.forEach((row, index) => {
    const at = placeOf(index);
    const candidates = readRow(row, index);
    if (typeof candidates === 'string') attempt.refused.push({ reason: candidates, at });
    else if (candidates.length > 0) attempt.entries.push({ at, candidates });
  });
  return attempt;
}
