import { applyPage } from './apply-page';
import type { Connection } from './database';
import type { Page, Written } from './page';
import { saveWorkingSet } from './save-working-set';
import type { QuarantineRow } from './schema';
import { loadWorkingSet, pageStores } from './working-set';

/** What goes along with the pages in the same transaction. */
export interface WriteOptions {
  /** The pages are of invented shops. */
  isDemo?: boolean;
  /** Waiting reads these pages were made of; they leave the quarantine when the pages are in. */
  quarantineIds?: readonly number[];
  /** What stays of those waiting reads: records that are another shop's. */
  stillWaiting?: readonly QuarantineRow[];
  /** The id pages state for a shop named by nickname; null keeps the one it has. */
  statedId?: string | null;
  /** The operator's name for the shop; null keeps the one it has. */
  shopName?: string | null;
}

/**
 * Stores pages in one transaction, in the given order. The same page again leaves everything as it is but the count of
 * pages read. Errors: whatever the database throws; then nothing of it is stored.
 */
export async function writePages(
  database: Connection,
  pages: readonly Page[],
  { isDemo = false, quarantineIds = [], stillWaiting = [], shopName = null, statedId = null }: WriteOptions = {},
): Promise<Written> {
  const transaction = database.transaction(pageStores, 'readwrite', { durability: 'relaxed' });
  // Reported through the awaited requests; without a handler an abort would also be an unhandled rejection.
  transaction.done.catch(() => undefined);
  try {
    const set = await loadWorkingSet(transaction, pages);
    const all = pages.map((page) => applyPage(set, page, { isDemo, shopName, statedId }));
    await saveWorkingSet(transaction, set);
    await Promise.all(quarantineIds.map((quarantineId) => transaction.objectStore('quarantine').delete(quarantineId)));
    await Promise.all(stillWaiting.map((row) => transaction.objectStore('quarantine').put(row)));
    await transaction.done;
    const activities = new Map(all.flatMap((written) => written.activities).map((row) => [row.activityKey, row]));
    return {
      itemIds: [...new Set(all.flatMap((written) => written.itemIds))],
      changes: all.flatMap((written) => written.changes),
      activities: [...activities.values()],
      hasNewTerms: all.some((written) => written.hasNewTerms),
    };
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It had ended already.
    }
    throw error;
  }
}

/** Stores one captured page. */
export const writePage = (database: Connection, page: Page, options: WriteOptions = {}): Promise<Written> =>
  writePages(database, [page], options);
