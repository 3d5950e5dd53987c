import { browser } from 'wxt/browser';
import { MINUTE_MS } from '@/utils/core/dates';
import { fields } from '@/utils/core/fields';
import { putOffUntil } from '@/utils/snapshots/category-verdicts';
import { type Connection, openDatabase } from '@/utils/snapshots/database';
import { countItems, itemKeysAfter, itemKeysSeenSince } from '@/utils/snapshots/findings';
import { forgetModels } from './categories/model';
import { dueShops, removeDueShops, type ShopKey, shopKeyIn } from './due-shops';
import { judgeItems } from './judge';
import { createQueue } from './serial';
import { forgetContexts } from './titles/shop-context';

/**
 * How far judging products anew has got: `{ shop, after, run, done, total }`, `shop` null for all shops. In storage, because
 * the worker may stop half-way and the dashboard draws it.
 */
const KEY = 'recompute';

/** Up to which look every product is known to be judged. */
const JUDGED_AT = 'judgedAt';

/** Up to which instant whatever was put off until then is known to be judged again. */
const PUT_OFF_UNTIL = 'putOffUntil';

/** A look reaches the database some time after it was taken. House choice. */
const OVERLAP_MS = 10 * MINUTE_MS;

const SLICE = 100;
const inTurn = createQueue();
// Whoever asks for judging anew does not wait for the judging under way: looking at how far it has got and writing that
// belong together.
const inNoteTurn = createQueue();

const running = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

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

async function judgeInSlices(database: Connection, keys: readonly [string, string, string][]): Promise<void> {
  for (let from = 0; from < keys.length; from += SLICE) {
    await judgeKeys(database, keys.slice(from, from + SLICE));
    await pause();
  }
}

async function begin(database: Connection, shop: ShopKey | null): Promise<void> {
  const total = await countItems(database, shop);
  await browser.storage.local.set({ [KEY]: { shop, after: null, run: crypto.randomUUID(), done: 0, total } });
}

/**
 * Begins with the shop whose turn it is, unless something else has begun meanwhile; false when there is neither. A stop in
 * between judges it twice, not never.
 */
const beginDue = (database: Connection): Promise<boolean> =>
  inNoteTurn(async () => {
    if ((await running()) !== undefined) return true;
    const [next] = await dueShops();
    if (!next) return false;
    await begin(database, next);
    await removeDueShops([next]);
    return true;
  });

/** Notes how far a run has got, null when it is over; not where all was begun anew meanwhile: then that is judged again. */
const note = (run: unknown, progress: object | null): Promise<void> =>
  inNoteTurn(async () => {
    if (fields(await running()).run !== run) return;
    if (progress === null) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: progress });
  });

async function nextSlice(): Promise<boolean> {
  const database = await openDatabase();
  const stored = await running();
  if (stored === undefined) return beginDue(database);
  const { done, run, shop } = fields(stored);
  const of = shopKeyIn(shop);
  const keys = await itemKeysAfter(database, lastJudged(stored), SLICE, of);
  const last = keys.at(-1);
  if (!last) {
    await note(run, null);
    return true;
  }
  await judgeKeys(database, keys);
  const total = await countItems(database, of);
  await note(run, { shop: of, after: last, run, done: (typeof done === 'number' ? done : 0) + keys.length, total });
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
    await judgeInSlices(database, await itemKeysSeenSince(database, since, SLICE));
    await browser.storage.local.set({ [JUDGED_AT]: now });
  });

/** Judges again the products whose putting off has ended since this was done last: they are told again. */
export const judgePutOff = (): Promise<void> =>
  inTurn(async () => {
    const now = Date.now();
    const until = (await browser.storage.local.get(PUT_OFF_UNTIL))[PUT_OFF_UNTIL];
    const database = await openDatabase();
    await judgeInSlices(database, await putOffUntil(database, typeof until === 'number' ? until : 0, now));
    await browser.storage.local.set({ [PUT_OFF_UNTIL]: now });
  });

/** Judges every product anew, in slices: the rules of a new version or the shop's own choice may find other things. */
export async function startRecompute(): Promise<void> {
  forgetContexts();
  forgetModels();
  await inNoteTurn(async () => {
    const known = await dueShops();
    await begin(await openDatabase(), null);
    // Their turn comes with all others.
    await removeDueShops(known);
  });
  await resumeRecompute();
}
