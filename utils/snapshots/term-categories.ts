import { addDays, type Day } from '@/utils/core/dates';
import type { TermCategoriesRecord } from '@/utils/records/term-categories';
import type { Connection } from './database';

/** The period of a term's shares, as part of a key. */
const termPeriodKey = ({ statDate, days }: Pick<TermCategoriesRecord, 'statDate' | 'days'>): string =>
  [statDate, String(days).padStart(3, '0')].join('\u001f');

/** Shares of longer ago say nothing, not even beside last year's. House choice. */
const KEPT_DAYS = 400;

/**
 * Keeps how terms' clicks split over categories, for which no shop need be known: of each period the newest look. Gives whether
 * any split otherwise than was known.
 */
export async function writeTermCategories(database: Connection, records: readonly TermCategoriesRecord[]): Promise<boolean> {
  let isNews = false;
  const transaction = database.transaction('termCategories', 'readwrite', { durability: 'relaxed' });
  for (const { kind: _kind, ...record } of records) {
    const { platform, term, source } = record;
    const period = termPeriodKey(record);
    const old = await transaction.store.get([platform, term, period]);
    if (old && old.seenAt > source.capturedAt) continue;
    isNews ||= JSON.stringify(old?.categories ?? []) !== JSON.stringify(record.categories);
    await transaction.store.put({ ...record, period, seenAt: source.capturedAt });
  }
  await transaction.done;
  return isNews;
}

/** Forgets shares of long ago. */
export async function pruneTermCategories(database: Connection, today: Day): Promise<void> {
  const oldest = addDays(today, -KEPT_DAYS);
  const transaction = database.transaction('termCategories', 'readwrite', { durability: 'relaxed' });
  // A period begins with its day.
  const old = (await transaction.store.getAllKeys()).filter(([_platform, _term, period]) => period < oldest);
  await Promise.all(old.map((key) => transaction.store.delete(key)));
  await transaction.done;
}
