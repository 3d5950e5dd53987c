import type { CheckRow } from './check-row';
import { type Headline, headlineOf } from './headline';

/**
 * The products that may be sent off together, each with the suggestion its own row shows. A name without the platform's id has to
 * be looked up one by one, and what the operator has decided is not overruled in passing.
 */
export const bulkTargets = (rows: readonly CheckRow[]): { row: CheckRow; to: Headline }[] =>
  rows.flatMap((row) => {
    const to = headlineOf(row);
    const isDecided = row.said !== null && row.said.verdict !== 'later';
    return to === null || to.isSeed || isDecided ? [] : [{ row, to }];
  });
