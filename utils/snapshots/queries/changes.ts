import type { SubjectRef } from '@/utils/records/finding';
import { type Connection, openReader } from '../database';
import { fieldOf } from '../field';
import type { ChangeRow, FindingRow } from '../schema';

type Ranked = 'by-shop' | 'by-item';

type Kind = ChangeRow['kind'];

async function latestChanges(
  database: Connection,
  index: Ranked,
  key: string[],
  limit: number,
  kind: Kind | null = null,
): Promise<ChangeRow[]> {
  const rows: ChangeRow[] = [];
  const range = IDBKeyRange.bound(key, [...key, []]);
  let cursor = await database.transaction('changes').store.index(index).openCursor(range, 'prev');
  for (; cursor && rows.length < limit; cursor = await cursor.continue())
    if (kind === null || cursor.value.kind === kind) rows.push(cursor.value);
  return rows;
}

/** A product's changes, the newest first; `limit` counts those of the kind asked for, of all kinds where none is. */
export async function changesOf(
  { site, shopId, itemId }: SubjectRef,
  limit: number,
  kind: Kind | null = null,
): Promise<ChangeRow[]> {
  return latestChanges(await openReader(), 'by-item', [site, shopId, itemId], limit, kind);
}

/** The newest changes of one shop, or of all. */
export async function recentChanges(limit: number, shop?: { site: string; shopId: string }): Promise<ChangeRow[]> {
  const database = await openReader();
  const shops = shop ? [shop] : await database.getAll('shops');
  const rows = await Promise.all(shops.map(({ site, shopId }) => latestChanges(database, 'by-shop', [site, shopId], limit)));
  return rows
    .flat()
    .toSorted((one, other) => other.at - one.at)
    .slice(0, limit);
}

/** A product's open findings with the title they are about. */
export interface TitledFindings extends FindingRow {
  title: string | null;
}

/** The products whose findings are worth most, of one shop or of all. */
export async function topFindings(limit: number, shop?: { site: string; shopId: string }): Promise<TitledFindings[]> {
  const database = await openReader();
  const shops = shop ? [shop] : await database.getAll('shops');
  const rows: FindingRow[] = [];
  for (const { site, shopId } of shops) {
    // Without worth nothing is open, or nothing of it costs points.
    const range = IDBKeyRange.bound([site, shopId, 0], [site, shopId, []], true);
    let cursor = await database.transaction('findings').store.index('by-worth').openCursor(range, 'prev');
    for (let count = 0; cursor && count < limit; count += 1) {
      rows.push(cursor.value);
      cursor = await cursor.continue();
    }
  }
  const top = rows.toSorted((one, other) => other.worth - one.worth).slice(0, limit);
  return Promise.all(
    top.map(async (row) => {
      const item = await database.get('items', [row.site, row.shopId, row.itemId]);
      return { ...row, title: item ? fieldOf(item, 'title') : null };
    }),
  );
}

/** A product's open findings; null when it was never judged. */
export async function findingsOf({ site, shopId, itemId }: SubjectRef): Promise<FindingRow | null> {
  return (await (await openReader()).get('findings', [site, shopId, itemId])) ?? null;
}

/** The open findings of a shop's products. */
export async function findingsOfShop(site: string, shopId: string): Promise<FindingRow[]> {
  return (await openReader()).getAll('findings', IDBKeyRange.bound([site, shopId], [site, shopId, []]));
}

/** A shop's changes from an instant on, oldest first. */
export async function changesSince(site: string, shopId: string, since: number): Promise<ChangeRow[]> {
  return (await openReader()).getAllFromIndex('changes', 'by-shop', IDBKeyRange.bound([site, shopId, since], [site, shopId, []]));
}
