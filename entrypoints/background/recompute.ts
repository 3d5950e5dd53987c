import { browser } from 'wxt/browser';
import { MINUTE_MS } from '@/utils/core/dates';
import { fields } from '@/utils/core/fields';
import { type Connection, openDatabase } from '@/utils/snapshots/database';
import { itemKeysAfter, itemKeysSeenSince } from '@/utils/snapshots/findings';
import { judgeItems } from './judge';
import { createQueue } from './serial';
import { forgetContexts } from './titles/shop-context';

/**
 * How far judging all products anew has got: `{ after, run, done, total }`. In storage, because the worker may stop half-way and
 * the dashboard draws it.
 */
const KEY = 'recompute';

/** Up to which look every product is known to be judged. */
const JUDGED_AT = 'judgedAt';

/** A look reaches the database some time after it was taken. House choice. */
const OVERLAP_MS = 10 * MINUTE_MS;

const SLICE = 100;
const inTurn = createQueue();

/** The product judged last; one that is not a key starts over, which only costs time. */
function lastJudged(stored: unknown): [string, string, string] | null {
  const { after } = fields(stored);
  if (!Array.isArray(after)) return null;
  const [site, shopId, itemId] = after.map(String);
  return site !== undefined && shopId !== undefined && itemId !== undefined ? [site, shopId, itemId] : null;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

async function judgeKeys(database: Connection, keys: readonly [string, string, string][]): Promise<void> {
  const shops = new Map<string, { site: string; shopId: string; itemIds: string[] }>();
  for (const [site, shopId, itemId] of keys) {
    const shop = shops.get(`${site} ${shopId}`) ?? { site, shopId, itemIds: [] };
    shop.itemIds.push(itemId);
    shops.set(`${site} ${shopId}`, shop);
  }
  for (const { site, shopId, itemIds } of shops.values()) await judgeItems(database, site, shopId, itemIds);
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
  await judgeKeys(database, keys);
  const { done, run } = fields(stored);
  const total = await database.count('items');
  // Started anew meanwhile: what was just judged is judged again.
  if (fields((await browser.storage.local.get(KEY))[KEY]).run !== run) return true;
  await browser.storage.local.set({
    [KEY]: { after: last, run, done: (typeof done === 'number' ? done : 0) + keys.length, total },
  });
  return true;
}

/** Goes on with judging anew where it stopped; nothing to do most of the time. */
export const resumeRecompute = (): Promise<void> =>
  inTurn(async () => {
    while (await nextSlice()) await pause();
  });

/** Judges products seen lately again: the worker may have stopped between storing a page and judging it. */
export const judgeRecent = (): Promise<void> =>
  inTurn(async () => {
    const now = Date.now();
    const judgedAt = (await browser.storage.local.get(JUDGED_AT))[JUDGED_AT];
    const since = typeof judgedAt === 'number' ? judgedAt - OVERLAP_MS : 0;
    const database = await openDatabase();
    const keys = await itemKeysSeenSince(database, since, SLICE);
    for (let from = 0; from < keys.length; from += SLICE) {
      await judgeKeys(database, keys.slice(from, from + SLICE));
      await pause();
    }
    await browser.storage.local.set({ [JUDGED_AT]: now });
  });

/** Judges every product anew, in slices: the rules of a new version or the shop's own choice may find other things. */
export async function startRecompute(): Promise<void> {
  forgetContexts();
  const total = await (await openDatabase()).count('items');
  await browser.storage.local.set({ [KEY]: { after: null, run: crypto.randomUUID(), done: 0, total } });
  await resumeRecompute();
}
