import type { Migration } from './migration';
import { isRow, rewrite } from './rewrite';

/** Figures were of one day of a product or a shop, and nothing else. */
function laterRecord(record: unknown): unknown {
  if (!isRow(record)) return record;
  if (record.kind === 'activity') return { ...record, typeText: null, isRenewed: null };
  if (record.kind !== 'metrics' || !isRow(record.subject)) return record;
  const subject = { ...record.subject, name: null, of: null };
  return { ...record, subject, days: 1, isFinal: true, scope: null, ranges: {} };
}

/** Room for the figures, registrations and searches of every back end; what was there before learns the new fields. */
export const figures: Migration<1, 2> = {
  from: 1,
  to: 2,
  migrate: (database, transaction) => {
    const shop = ['site', 'shopId'];
    const kept = database.createObjectStore('figures', { keyPath: [...shop, 'subject', 'period'] });
    kept.createIndex('by-kind', [...shop, 'of.kind', 'statDate']);
    database.createObjectStore('registrations', { keyPath: [...shop, 'registration'] });
    database.createObjectStore('searches', { keyPath: ['platform', 'term', 'day', 'page'] }).createIndex('by-seen', 'seenAt');

    rewrite(transaction.objectStore('quarantine'), (row) => ({
      ...row,
      records: Array.isArray(row.records) ? row.records.map(laterRecord) : [],
    }));
    rewrite(transaction.objectStore('activities'), (row) => ({ ...row, record: laterRecord(row.record) }));
    rewrite(transaction.objectStore('readerStates'), (row) => {
      const lastReport = isRow(row.lastReport)
        ? { ...row.lastReport, layer: null, fields: { read: 0, expected: 0 } }
        : row.lastReport;
      return { ...row, lastReport, reports: [lastReport] };
    });
  },
};
