import { isPlatformOf, realmOf } from '@/utils/core/realms';
import type { importRecords } from '@/utils/messages/import-records';
import { shopStated } from '@/utils/records/shop-stated';
import { openDatabase } from '@/utils/snapshots/database';
import { isDemoShop, shopMeant } from '@/utils/snapshots/shops';
import { writePage } from '@/utils/snapshots/write-page';
import { afterShopless } from './after-shopless';
import { afterWriting } from './after-writing';
import { withoutImpossible } from './impossible-figures';
import { notingTerms } from './noted-terms';
import { inReadTurn } from './page-read';
import { writeBesideShop } from './shopless';

/**
 * Stores records out of a file under the shop the operator chose. The same file again leaves everything as it is. Errors:
 * `wrong-site` for a file of another platform's, `wrong-shop` where it names another shop, `demo-shop`, whose rows go when
 * the invented shops go.
 */
export async function onImportRecords({
  site,
  shopId,
  records,
}: ReturnType<typeof importRecords.ask.parse>): Promise<{ stored: number }> {
  const sound = records.filter(({ source }) => source.pageKind === 'import').map(withoutImpossible);
  const [first] = sound;
  if (!first) return { stored: 0 };
  const realm = realmOf(site);
  if (sound.some(({ platform, source }) => realmOf(source.site) !== realm || !isPlatformOf(realm, platform)))
    throw new Error('wrong-site');
  return inReadTurn(async () => {
    const database = await openDatabase();
    if (await isDemoShop(database, realm, shopId)) throw new Error('demo-shop');
    for (const stated of new Set(sound.map(shopStated)))
      if (stated !== null && (await shopMeant(database, realm, stated)) !== shopId) throw new Error('wrong-shop');
    const readAt = Math.max(...sound.map(({ source }) => source.capturedAt));
    const page = { site: realm, shopId, pageKind: 'import' as const, records: sound, readAt };
    const written = await notingTerms([realm, shopId], () => writePage(database, page));
    await afterShopless(database, realm, sound, await writeBesideShop(database, sound));
    await afterWriting(database, page.site, shopId, written);
    return { stored: sound.length };
  });
}
