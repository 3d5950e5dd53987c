import type { Connection } from '@/utils/snapshots/database';
import type { Written } from '@/utils/snapshots/page';
import { sweep } from './alarms';
import { addDueShop } from './due-shops';
import { guard } from './guard';
import { judgeItems, type Marks } from './judge';
import { recomputeWhenQuiet } from './recompute-when-quiet';
import { forgetContext } from './titles/shop-context';

/** Judging and planning follow from what is stored; a failure there leaves the read stored. */
export async function afterWriting(database: Connection, site: string, shopId: string, written: Written): Promise<Marks> {
  // What was just written is what titles are judged by.
  forgetContext(site, shopId);
  if (written.hasNewTerms) await guard('due-shop', () => addDueShop([site, shopId]));
  const marks = await guard('judge', () => judgeItems(database, site, shopId, written.itemIds));
  // The shop's other products are judged by its terms too, but nobody waits for that.
  if (written.hasNewTerms) void guard('recompute', recomputeWhenQuiet);
  if (written.activities.length > 0) await guard('sweep', sweep);
  return marks ?? {};
}
