import type { Shelf } from './shelf';
import type { PageTransaction, WorkingSet } from './working-set';

/** Writes what has changed. */
export async function saveWorkingSet(transaction: PageTransaction, set: WorkingSet): Promise<void> {
  const writes: Promise<unknown>[] = [];
  const add = (write: Promise<unknown>) => {
    // When a later row cannot be written at all, nobody waits for this one any more.
    write.catch(() => undefined);
    writes.push(write);
  };
  const save = <Row>(shelf: Shelf<Row>, put: (row: Row) => Promise<unknown>) => {
    for (const row of shelf.changed()) add(put(row));
  };
  save(set.shops, (row) => transaction.objectStore('shops').put(row));
  save(set.items, (row) => transaction.objectStore('items').put(row));
  save(set.itemMonths, (row) => transaction.objectStore('itemMonths').put(row));
  save(set.shopDays, (row) => transaction.objectStore('shopDays').put(row));
  save(set.pageReads, (row) => transaction.objectStore('pageReads').put(row));
  save(set.activities, (row) => transaction.objectStore('activities').put(row));
  save(set.categories, (row) => transaction.objectStore('categories').put(row));
  save(set.shopCategories, (row) => transaction.objectStore('shopCategories').put(row));
  save(set.categoryWarnings, (row) => transaction.objectStore('categoryWarnings').put(row));
  save(set.figures, (row) => transaction.objectStore('figures').put(row));
  save(set.registrations, (row) => transaction.objectStore('registrations').put(row));
  for (const change of set.changes) add(transaction.objectStore('changes').add(change));
  for (const change of set.categoryChanges) add(transaction.objectStore('categoryChanges').add(change));
  await Promise.all(writes);
}
