import type { Written } from '@/utils/snapshots/page';
import { addDueShop, removeDueShops, type ShopKey } from './due-shops';
import { guard } from './guard';

/**
 * Stores what may hold search terms: the shop is put on the list of those to be judged anew before, and taken off again
 * where no terms were new. The worker may stop at any moment, and nothing stored tells later that terms came in.
 */
export async function notingTerms<What extends Written>(shop: ShopKey, write: () => Promise<What>): Promise<What> {
  const isAdded = await guard('due-shop', () => addDueShop(shop));
  const written = await write();
  if (isAdded === true && !written.hasNewTerms) await guard('due-shop', () => removeDueShops([shop]));
  return written;
}
