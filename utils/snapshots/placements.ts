import type { Connection } from './database';
import type { PlacementRow } from './schema';

/** Keeps what judging products' categories came to; each replaces the product's last one; none of those removed meanwhile. */
export async function writePlacements(database: Connection, rows: readonly PlacementRow[]): Promise<void> {
  const transaction = database.transaction(['items', 'placements'], 'readwrite', { durability: 'relaxed' });
  await Promise.all(
    rows.map(async (row) => {
      const key = await transaction.objectStore('items').getKey([row.site, row.shopId, row.itemId]);
      if (key) await transaction.objectStore('placements').put(row);
    }),
  );
  await transaction.done;
}
