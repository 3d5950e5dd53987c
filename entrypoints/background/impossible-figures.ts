import { isAcceptable, isRangeEnd } from '@/utils/knowledge/metrics/registry';
import type { PageRecord } from '@/utils/records/record';

/** Drops figures that cannot be ones of their metric; the schema knows numbers, not what they mean. */
export function withoutImpossible(record: PageRecord): PageRecord {
  if (record.kind !== 'metrics') return record;
  const { kind } = record.subject;
  const values = Object.entries(record.values).filter(([metric, value]) => isAcceptable(metric, value, kind));
  const ranges = Object.entries(record.ranges).filter(([metric, { lo, hi }]) =>
    [lo, hi].every((end) => isRangeEnd(metric, end, kind)),
  );
  return { ...record, values: Object.fromEntries(values), ranges: Object.fromEntries(ranges) };
}
