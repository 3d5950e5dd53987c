import type { SubjectRef } from '@/utils/records/finding';
import type { Connection } from './database';
import type { CostRow } from './schema';

/** Keeps what products cost; of one product the cost entered last stands. */
export async function writeCosts(database: Connection, rows: readonly CostRow[]): Promise<void> {
  const transaction = database.transaction('costs', 'readwrite');
  for (const row of rows) {
    const old = await transaction.store.get([row.site, row.shopId, row.itemId]);
    if (!old || old.enteredAt <= row.enteredAt) await transaction.store.put(row);
  }
  await transaction.done;
}

/** Forgets what a product costs. */
export const removeCost = (database: Connection, { site, shopId, itemId }: SubjectRef): Promise<void> =>
  database.delete('costs', [site, shopId, itemId]);
