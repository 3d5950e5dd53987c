import type { Connection } from '@/utils/snapshots/database';
import { bindLoad } from '@/utils/snapshots/loads';
import type { Written } from '@/utils/snapshots/page';
import { assignReads } from '@/utils/snapshots/quarantine';
import type { LoadRow } from '@/utils/snapshots/schema';
import { shopOfRead } from '@/utils/snapshots/shop-of-read';
import { noteCategories } from './categories/note-categories';
import { notingTerms } from './noted-terms';

/** Binds a document to its shop, and stores those of its earlier reads under it that speak of no other shop. */
export async function bindDocument(database: Connection, load: LoadRow): Promise<Written | null> {
  const { site, loadId, shopId } = load;
  const before = await database.get('loads', [site, loadId]);
  await bindLoad(database, load);
  // Signed in to another shop since: what waits may be of the shop before.
  if (before && before.shopId !== shopId) return null;
  const waiting = (await database.getAll('quarantine')).filter((row) => row.site === site && row.loadId === loadId);
  const ids: number[] = [];
  for (const { quarantineId, records } of waiting) {
    const placement = await shopOfRead(database, { site, loadId, records, soleShop: null });
    const isOurs = placement.shopId === null ? placement.reason === 'unknown' : placement.shopId === shopId;
    if (quarantineId !== undefined && isOurs) ids.push(quarantineId);
  }
  if (ids.length === 0) return null;
  const assigned = await notingTerms([site, shopId], () => assignReads(database, ids, { site, shopId, name: null }));
  noteCategories(assigned.reads.flatMap(({ records }) => records));
  return assigned;
}
