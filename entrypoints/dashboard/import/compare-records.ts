import type { ComparisonView } from '@/components/import/views';
import type { MetricsRecord } from '@/utils/records/metrics';
import * as queries from '@/utils/snapshots/queries';

/** Records of one comparison, and how many comparisons go on at once: one waits for the database row by row. */
const SLICE = 100;
const AT_ONCE = 8;
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
    for (let from = 0; from < records.length; from += SLICE * AT_ONCE) {
      const slices = Array.from({ length: AT_ONCE }, (_, index) =>
        records.slice(from + index * SLICE, from + (index + 1) * SLICE),
      );
      const parts = await Promise.all(slices.map((slice) => queries.compareFigures(shop, slice, LISTED)));
      for (const { added, same, changed, changes } of parts) {
        whole.added += added;
        whole.same += same;
        whole.changed += changed;
        whole.changes.push(...changes.slice(0, LISTED - whole.changes.length));
      }
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
