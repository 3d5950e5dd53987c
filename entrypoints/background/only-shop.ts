import type { Platform } from '@/utils/core/platforms';
import { siteOfPlatform } from '@/utils/core/realms';
import { type ShopRow, shops } from '@/utils/snapshots/queries';

/** A platform's only shop; an invented one only where there is no other. Null where there are several or none. */
export async function onlyShop(platform: Platform): Promise<ShopRow | null> {
  const known = (await shops()).filter(({ site }) => site === siteOfPlatform(platform));
  const own = known.filter(({ isDemo }) => !isDemo);
  const [only, another] = own.length > 0 ? own : known;
  return only && !another ? only : null;
}
