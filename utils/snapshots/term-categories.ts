import type { TermCategoriesRecord } from '@/utils/records/term-categories';
import type { Connection } from './database';

/** The period of a term's shares, as part of a key. */
const termPeriodKey = ({ statDate, days }: Pick<TermCategoriesRecord, 'statDate' | 'days'>): string =>
  [statDate, String(days).padStart(3, '0')].join('\u001f');

/** Keeps how terms' clicks split over categories, for which no shop need be known: of each period the newest look. */
export async function writeTermCategories(database: Connection, records: readonly TermCategoriesRecord[]): Promise<void> {
  const transaction = database.transaction('termCategories', 'readwrite', { durability: 'relaxed' });
  for (const { kind: _kind, ...record } of records) {
    const { platform, term, source } = record;
    const period = termPeriodKey(record);
    const old = await transaction.store.get([platform, term, period]);
    if (old && old.seenAt > source.capturedAt) continue;
    await transaction.store.put({ ...record, period, seenAt: source.capturedAt });
  }
  await transaction.done;
}
