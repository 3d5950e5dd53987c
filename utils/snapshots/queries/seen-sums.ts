import type { Day } from '@/utils/core/dates';
import { openReader } from '../database';
import { daysIn } from '../points';
import type { ItemMonthRow, PointSeries } from '../schema';

/** Days from `from` to `to`, both included. */
export interface DaySpan {
  from: Day;
  to: Day;
}

/** A metric of one product over a span: only days it was seen. */
export interface SeenSumRow {
  sum: number;
  /** How many days it was seen, at least 1. */
  days: number;
  /** Its value on the last of them, and which that is. */
  last: number;
  lastDay: Day;
}

type Sums = (SeenSumRow | null)[];

/**
 * Sums of metrics over the days they were seen, by product, metric and span in the order given; null where a metric was seen
 * on no day of a span. One transaction, so that all are of one moment.
 */
export async function seenSums(
  { site, shopId }: { site: string; shopId: string },
  itemIds: readonly string[],
  metrics: readonly string[],
  spans: readonly DaySpan[],
): Promise<Map<string, Record<string, Sums>>> {
  const from = spans.reduce((first, span) => (span.from < first ? span.from : first), spans[0]?.from ?? '').slice(0, 7);
  const to = spans.reduce((last, span) => (span.to > last ? span.to : last), '').slice(0, 7);
  const store = (await openReader()).transaction('itemMonths').store;
  const found = await Promise.all(
    itemIds.map(async (itemId) => {
      const months = await store.getAll(IDBKeyRange.bound([site, shopId, itemId, from], [site, shopId, itemId, to]));
      return [itemId, sumsOf(months, metrics, spans)] as const;
    }),
  );
  return new Map(found);
}

function sumsOf(months: readonly ItemMonthRow[], metrics: readonly string[], spans: readonly DaySpan[]): Record<string, Sums> {
  const ofMetric = (metric: string) => {
    const sums: Sums = spans.map(() => null);
    for (const { month, columns } of months) if (columns[metric]) addMonth(sums, month, columns[metric], spans);
    return sums;
  };
  return Object.fromEntries(metrics.map((metric) => [metric, ofMetric(metric)]));
}

function addMonth(sums: Sums, month: string, { days, values }: PointSeries, spans: readonly DaySpan[]): void {
  for (const [at, date] of daysIn(days).entries()) {
    const [day, value] = [`${month}-${String(date).padStart(2, '0')}`, values[at]];
    if (value === undefined) continue;
    for (const [place, { from, to }] of spans.entries()) {
      if (day < from || day > to) continue;
      const before = sums[place];
      // Months come in order, and so do their days.
      sums[place] = { sum: (before?.sum ?? 0) + value, days: (before?.days ?? 0) + 1, last: value, lastDay: day };
    }
  }
}
