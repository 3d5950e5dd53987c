import type { ReaderReport } from '@/utils/records/reader-report';
import type { Connection } from './database';
import type { ReaderStateRow } from './schema';

/** So many misses in a row mean that the page is not as the reader knows it. House choice: one miss may be a slow page. */
const MISSES_TILL_CHANGED = 3;

/** How many reports are kept of each reader. House choice: enough to see whether it is one page or all. */
const REPORTS_KEPT = 5;

/** How a reader fares after one more report. A page that truly shows nothing is a good look; a late report says nothing. */
function nextReaderState(old: ReaderStateRow | undefined, report: ReaderReport): ReaderStateRow {
  if (old && report.time < old.lastReport.time) return old;
  const { site, pageKind, reader, outcome, time } = report;
  const reports = [report, ...(old?.reports ?? [])].slice(0, REPORTS_KEPT);
  const place = { site, pageKind, reader, lastReport: report, reports };
  // The platform's refusal says nothing about how the page is built.
  if (outcome === 'refused')
    return { ...place, state: old?.state ?? 'partly', missesInARow: old?.missesInARow ?? 0, lastGoodAt: old?.lastGoodAt ?? null };
  if (outcome !== 'changed')
    return { ...place, state: outcome === 'partly' ? 'partly' : 'ok', missesInARow: 0, lastGoodAt: time };
  const missesInARow = (old?.missesInARow ?? 0) + 1;
  const isChanged = missesInARow >= MISSES_TILL_CHANGED;
  return { ...place, state: isChanged ? 'changed' : (old?.state ?? 'partly'), missesInARow, lastGoodAt: old?.lastGoodAt ?? null };
}

/** Keeps what readers reported. */
export async function writeReports(database: Connection, reports: readonly ReaderReport[]): Promise<void> {
  const transaction = database.transaction('readerStates', 'readwrite', { durability: 'relaxed' });
  for (const report of reports) {
    const old = await transaction.store.get([report.site, report.pageKind, report.reader]);
    await transaction.store.put(nextReaderState(old, report));
  }
  await transaction.done;
}
