import type { Migration } from './migration';

/** Room for titles the operator keeps to use later. Findings got a score: they are judged anew, not guessed. */
export const titleDrafts: Migration<2, 3> = {
  from: 2,
  to: 3,
  migrate: (database, transaction) => {
    database.createObjectStore('titleDrafts', { keyPath: ['site', 'shopId', 'itemId', 'title'] });
    transaction.objectStore('findings').clear();
  },
};
