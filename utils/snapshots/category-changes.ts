import { platforms } from '@/utils/core/platforms';
import type { Connection } from './database';

/** How many changes of a platform's categories are kept; of more the oldest go. House choice: years of changes. */
const CATEGORY_CHANGES_CAP = 5_000;

/** Forgets the oldest changes of platforms of whose categories too many are told. */
export async function pruneCategoryChanges(database: Connection, most = CATEGORY_CHANGES_CAP): Promise<void> {
  const transaction = database.transaction('categoryChanges', 'readwrite', { durability: 'relaxed' });
  const index = transaction.store.index('by-platform');
  for (const platform of platforms) {
    const changes = IDBKeyRange.bound([platform], [platform, []]);
    const surplus = (await index.count(changes)) - most;
    // Asked for none, the database would give all.
    const oldest = surplus > 0 ? await index.getAllKeys(changes, surplus) : [];
    await Promise.all(oldest.map((key) => transaction.store.delete(key)));
  }
  await transaction.done;
}
