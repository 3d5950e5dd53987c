import { browser } from 'wxt/browser';
import { fields } from '@/utils/core/fields';
import { openDatabase } from '@/utils/snapshots/database';
import { itemKeysAfter } from '@/utils/snapshots/findings';
import { judgeItems } from './judge';
import { createQueue } from './serial';

/** Where judging all products anew has got to; in storage, because the worker may stop half-way. */
const KEY = 'recompute';

const SLICE = 100;
const inTurn = createQueue();

/** The product judged last; one that is not a key starts over, which only costs time. */
function lastJudged(stored: unknown): [string, string, string] | null {
  const { after } = fields(stored);
  if (!Array.isArray(after)) return null;
  const [site, shopId, itemId] = after.map(String);
  return site !== undefined && shopId !== undefined && itemId !== undefined ? [site, shopId, itemId] : null;
}

async function nextSlice(): Promise<boolean> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (stored === undefined) return false;
  const database = await openDatabase();
  const keys = await itemKeysAfter(database, lastJudged(stored), SLICE);
  const last = keys.at(-1);
  if (!last) {
    await browser.storage.local.remove(KEY);
    return false;
  }
  const shops = new Map<string, { site: string; shopId: string; itemIds: string[] }>();
  for (const [site, shopId, itemId] of keys) {
    const shop = shops.get(`${site} ${shopId}`) ?? { site, shopId, itemIds: [] };
    shop.itemIds.push(itemId);
    shops.set(`${site} ${shopId}`, shop);
  }
  for (const { site, shopId, itemIds } of shops.values()) await judgeItems(database, site, shopId, itemIds);
  await browser.storage.local.set({ [KEY]: { after: last } });
  return true;
}

/** Goes on with judging anew where it stopped; nothing to do most of the time. */
export const resumeRecompute = (): Promise<void> =>
  inTurn(async () => {
    while (await nextSlice()) await new Promise((resolve) => setTimeout(resolve, 0));
  });

/** Judges every product anew, in slices: the rules of a new version may find other things. */
export async function startRecompute(): Promise<void> {
  await browser.storage.local.set({ [KEY]: { after: null } });
  await resumeRecompute();
}
