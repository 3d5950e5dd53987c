import { browser } from 'wxt/browser';
import { createQueue } from './serial';

/** Shops to be judged anew, each once, in the order they came. In storage: the worker may stop before their turn. */
const KEY = 'recompute-due';

/** Site and shop. */
export type ShopKey = [site: string, shopId: string];

// Reading the list and writing it back are two steps.
const inTurn = createQueue();

/** A shop as it was stored; null for none. */
export function shopKeyIn(stored: unknown): ShopKey | null {
  if (!Array.isArray(stored)) return null;
  const [site, shopId] = stored.map(String);
  return site !== undefined && shopId !== undefined ? [site, shopId] : null;
}

const isSame = ([site, shopId]: ShopKey, [otherSite, otherId]: ShopKey): boolean => site === otherSite && shopId === otherId;

/** The shops whose turn is to come. */
export async function dueShops(): Promise<ShopKey[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (!Array.isArray(stored)) return [];
  return stored.map(shopKeyIn).filter((shop) => shop !== null);
}

/** Puts a shop on the list, where it stands once; false where it stood there already. */
export const addDueShop = (shop: ShopKey): Promise<boolean> =>
  inTurn(async () => {
    const due = await dueShops();
    if (due.some((one) => isSame(one, shop))) return false;
    await browser.storage.local.set({ [KEY]: [...due, shop] });
    return true;
  });

/** Takes shops off the list. */
export const removeDueShops = (shops: readonly ShopKey[]): Promise<void> =>
  inTurn(async () => {
    const left = (await dueShops()).filter((one) => !shops.some((shop) => isSame(one, shop)));
    if (left.length > 0) await browser.storage.local.set({ [KEY]: left });
    else await browser.storage.local.remove(KEY);
  });
