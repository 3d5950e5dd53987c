import { fields } from '@/utils/core/fields';
import type { PageRecord } from '@/utils/records/record';

/** What every record has, whatever the page shows. */
const OWN = new Set(['kind', 'platform', 'shopId', 'subject', 'statDate', 'days', 'isFinal', 'scope', 'missing', 'source']);

/** How many different fields the records have, and how many a page like this should show: what is missing is named in them. */
export function fieldsOf(records: readonly PageRecord[]): { read: number; expected: number } {
  const read = new Set<string>();
  const missing = new Set<string>();
  for (const record of records) {
    const own = record.kind === 'metrics' ? { ...record.values, ...record.ranges } : record;
    for (const [name, value] of Object.entries(own)) if (value !== null && !OWN.has(name)) read.add(`${record.kind}.${name}`);
    for (const name of Object.keys(fields(fields(record).missing))) missing.add(`${record.kind}.${name}`);
  }
  return { read: read.size, expected: new Set([...read, ...missing]).size };
}
