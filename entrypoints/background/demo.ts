import { loadSettings, saveSettings } from '@/utils/settings/store';
import { writeCosts } from '@/utils/snapshots/costs';
import { type Connection, openDatabase } from '@/utils/snapshots/database';
import { demoCosts } from '@/utils/snapshots/demo/cost-rows';
import type { DemoShop } from '@/utils/snapshots/demo/demo-shop';
import { demoPages } from '@/utils/snapshots/demo/pages';
import { demoShops } from '@/utils/snapshots/demo/shops';
import { isDemoShop, removeDemoShops } from '@/utils/snapshots/shops';
import { writePages } from '@/utils/snapshots/write-page';
import { sweep } from './alarms';
import { forgetModels } from './categories/model';
import { guard } from './guard';
import { judgeItems } from './judge';
import { clearNotifications } from './notifications';
import { createQueue } from './serial';
import { forgetContexts } from './titles/shop-context';
import { relearnWords } from './titles/shop-words';

const inTurn = createQueue();

/** A setting that outlived its invented shop would send real reads to it. */
async function forgetSoleShops(database: Connection): Promise<void> {
  const entries = Object.entries((await loadSettings()).soleShop);
  const areDemo = await Promise.all(entries.map(([site, shopId]) => isDemoShop(database, site, shopId)));
  if (!areDemo.includes(true)) return;
  await saveSettings({ soleShop: Object.fromEntries(entries.filter((_entry, index) => !areDemo[index])) });
}

async function remove(): Promise<void> {
  const database = await openDatabase();
  await guard('clear-sole-shop', () => forgetSoleShops(database));
  await clearNotifications(await removeDemoShops(database));
  forgetContexts();
  forgetModels();
}

/** Stores the invented shops by the same path as real reads, a month a transaction. Loading them again starts anew. */
export const onLoadDemo = (): Promise<{ shops: number; items: number }> =>
  inTurn(async () => {
    await remove();
    const database = await openDatabase();
    const now = Date.now();
    const written = new Map<DemoShop, Set<string>>();
    for (const shop of demoShops) {
      const itemIds = new Set<string>();
      for (const pages of demoPages(shop, now))
        for (const itemId of (await writePages(database, pages, { isDemo: true, shopName: shop.name })).itemIds)
          itemIds.add(itemId);
      written.set(shop, itemIds);
      await writeCosts(database, demoCosts(shop, now));
    }
    // The brands first, or they would be taken for other words.
    await guard('learn-words', () => relearnWords(now));
    // Pages open beside this asked for the shops while there was little to find.
    forgetContexts();
    forgetModels();
    let items = 0;
    for (const [{ site, shopId }, itemIds] of written) {
      await judgeItems(database, site, shopId, [...itemIds]);
      items += itemIds.size;
    }
    await sweep();
    return { shops: demoShops.length, items };
  });

/** Removes every trace of them. */
export const onRemoveDemo = (): Promise<null> =>
  inTurn(async () => {
    await remove();
    await guard('learn-words', () => relearnWords(Date.now()));
    await sweep();
    return null;
  });
