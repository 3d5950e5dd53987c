import { dayOf } from '@/utils/core/dates';
import { metrics } from '@/utils/knowledge/metrics/registry';
import type { MetricsRecord } from '@/utils/records/metrics';
import type { PageRecord } from '@/utils/records/record';

const states: ReadonlySet<string> = new Set(metrics.filter(({ overDays }) => overDays === 'last').map(({ id }) => id));

const pick = <Value>(all: Readonly<Record<string, Value>>, isWanted: (metric: string) => boolean): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).filter(([metric]) => isWanted(metric)));

const part = (record: MetricsRecord, isFinal: boolean, isWanted: (metric: string) => boolean): MetricsRecord[] => {
  const [values, ranges] = [pick(record.values, isWanted), pick(record.ranges, isWanted)];
  if (Object.keys(values).length + Object.keys(ranges).length === 0) return [];
  return [{ ...record, isFinal, values, ranges, missing: pick(record.missing, isWanted) }];
};

/**
 * The figures of a taught page that says how things stand now: only states are final on the day they are seen; what is
 * counted over a day (visitors, sales) still runs, whatever the operator chose. Any other record is left as it is.
 */
export function withRunningFlows(record: PageRecord): PageRecord[] {
  const { source } = record;
  if (record.kind !== 'metrics' || source.pageKind !== 'taught' || !record.isFinal) return [record];
  if (record.statDate !== dayOf(source.capturedAt)) return [record];
  return [...part(record, true, (metric) => states.has(metric)), ...part(record, false, (metric) => !states.has(metric))];
}
