import type { PageRecord } from '@/utils/records/record';
import type { Connection } from '@/utils/snapshots/database';
import { shopsOfSite } from '@/utils/snapshots/shops';
import { noteCategories } from './categories/note-categories';
import { addDueShop } from './due-shops';
import { guard } from './guard';
import { recomputeWhenQuiet } from './recompute-when-quiet';

/**
 * What follows once records of no shop are stored: what was read of them is out of date, and where `isNews` the products of the
 * site's shops are judged by them when it is quiet. Invented shops are not: no page shows anything of theirs.
 */
export async function afterShopless(
  database: Connection,
  site: string,
  records: readonly PageRecord[],
  isNews: boolean,
): Promise<void> {
  noteCategories(records);
  if (!isNews) return;
  await guard('due-shop', async () => {
    for (const { shopId, isDemo } of await shopsOfSite(database, site)) if (!isDemo) await addDueShop([site, shopId]);
  });
  void guard('recompute', recomputeWhenQuiet);
}
