import type { Page } from 'playwright-core';
import type { ShoplampDb } from '@/utils/snapshots/schema';

type Store = keyof ShoplampDb & string;

/** All rows of a store, read from a page of the extension without the product's own code. */
export const rowsOf = <Name extends Store>(page: Page, store: Name): Promise<ShoplampDb[Name]['value'][]> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('shoplamp');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
    store,
  );

/** Waits until the rows of a store satisfy a condition and gives them. */
export async function rowsWhen<Name extends Store>(
  page: Page,
  store: Name,
  isEnough: (rows: ShoplampDb[Name]['value'][]) => boolean,
  what: string,
): Promise<ShoplampDb[Name]['value'][]> {
  const deadline = Date.now() + 10_000;
  let rows: ShoplampDb[Name]['value'][] = [];
  while (Date.now() < deadline) {
    rows = await rowsOf(page, store);
    if (isEnough(rows)) return rows;
    // A frame of the page, so that polling leaves it room to work.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`${what}: not reached, ${store} holds ${JSON.stringify(rows).slice(0, 1500)}`);
}

/** Changes the extension's settings as its own pages do. */
export const changeSettings = (page: Page, change: Record<string, unknown>): Promise<void> =>
  page.evaluate(async (changed) => {
    const stored = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: Object.assign({}, stored.settings, changed) });
  }, change);
