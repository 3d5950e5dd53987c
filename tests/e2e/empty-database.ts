import type { Page } from 'playwright-core';

/** Empties every store, so that several pages can be looked at in one browser. */
export const emptyDatabase = (inside: Page): Promise<void> =>
  inside.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('shoplamp');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const stores = [...database.objectStoreNames];
          const emptying = database.transaction(stores, 'readwrite');
          for (const store of stores) emptying.objectStore(store).clear();
          emptying.onerror = () => reject(emptying.error);
          emptying.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
  );
