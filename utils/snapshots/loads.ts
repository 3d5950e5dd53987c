import { DAY_MS } from '@/utils/core/dates';
import type { Connection } from './database';
import type { LoadRow } from './schema';

/** Tabs are kept open for days, hardly for weeks. House choice. */
const KEPT_MS = 14 * DAY_MS;

/** Remembers which shop a document showed, so that its later reads, which may name none, are that shop's. */
export async function bindLoad(database: Connection, load: LoadRow): Promise<void> {
  const transaction = database.transaction('loads', 'readwrite', { durability: 'relaxed' });
  const known = await transaction.store.get([load.site, load.loadId]);
  if (!known || known.seenAt <= load.seenAt) await transaction.store.put(load);
  await transaction.done;
}

/** Forgets documents that are long gone. */
export async function pruneLoads(database: Connection, now: number): Promise<void> {
  const transaction = database.transaction('loads', 'readwrite', { durability: 'relaxed' });
  const keys = await transaction.store.index('by-seen').getAllKeys(IDBKeyRange.upperBound(now - KEPT_MS));
  await Promise.all(keys.map((key) => transaction.store.delete(key)));
  await transaction.done;
}
