import { browser } from 'wxt/browser';
import { dayOf } from '@/utils/core/dates';
import { pruneCategoryChanges } from '@/utils/snapshots/category-changes';
import type { Connection } from '@/utils/snapshots/database';
import { pruneTermCategories } from '@/utils/snapshots/term-categories';

/** The day on which it was done last. */
const KEY = 'tidiedOn';

/** Forgets, once a day, what would go on growing: going through all of it is too much for every sweep. */
export async function tidyDaily(database: Connection, now: number): Promise<void> {
  const today = dayOf(now);
  if ((await browser.storage.local.get(KEY))[KEY] === today) return;
  await pruneTermCategories(database, today);
  await pruneCategoryChanges(database);
  await browser.storage.local.set({ [KEY]: today });
}
