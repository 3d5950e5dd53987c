import type { Connection } from './database';
import type { PlacementRow } from './schema';

/** Keeps what judging products' categories came to; each replaces the product's last one. */
export async function writePlacements(database: Connection, rows: readonly PlacementRow[]): Promise<void> {
  const transaction = database.transaction('placements', 'readwrite', { durability: 'relaxed' });
  await Promise.all(rows.map((row) => transaction.store.put(row)));
  await transaction.done;
}
