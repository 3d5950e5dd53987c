import type { ComparisonView } from '@/components/import/views';
import type { MetricsRecord } from '@/utils/records/metrics';
import * as queries from '@/utils/snapshots/queries';

/** Records compared before the page gets its turn. */
const SLICE = 400;
const LISTED = 30;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const figureCount = (records: readonly MetricsRecord[]): number =>
  records.reduce((sum, { values, ranges }) => sum + Object.keys(values).length + Object.keys(ranges).length, 0);

/** Compares records with what is stored under a shop, a slice at a time; without a shop everything is new. */
export async function compareRecords(
  shop: { site: string; shopId: string } | null,
  records: readonly MetricsRecord[],
): Promise<ComparisonView> {
  const whole: ComparisonView = { added: 0, same: 0, changed: 0, changes: [] };
  if (shop === null) return { ...whole, added: figureCount(records) };
  try {
    for (let from = 0; from < records.length; from += SLICE) {
      const part = await queries.compareFigures(shop, records.slice(from, from + SLICE), LISTED - whole.changes.length);
      whole.added += part.added;
      whole.same += part.same;
      whole.changed += part.changed;
      whole.changes.push(...part.changes);
      await turn();
    }
  } catch (error) {
    // Before anything was ever stored there is no database.
    if (error instanceof queries.DatabaseUnreadable && error.reason === 'missing')
      return { ...whole, added: figureCount(records) };
    throw error;
  }
  return whole;
}
