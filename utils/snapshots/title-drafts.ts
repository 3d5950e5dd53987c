import type { SubjectRef } from '@/utils/records/finding';
import type { Connection } from './database';

/** A product keeps this many titles written down; the oldest unused one goes. House choice. */
const MOST_DRAFTS = 20;

/** Keeps a title to use later; one that is kept already stays as it is. */
export async function saveTitleDraft(
  database: Connection,
  { site, shopId, itemId, title, createdAt }: SubjectRef & { title: string; createdAt: number },
): Promise<void> {
  const transaction = database.transaction('titleDrafts', 'readwrite');
  const kept = await transaction.store.getAll(IDBKeyRange.bound([site, shopId, itemId], [site, shopId, itemId, []]));
  if (!kept.some((draft) => draft.title === title)) {
    const unused = kept.filter(({ appliedAt }) => appliedAt === null).sort((a, b) => a.createdAt - b.createdAt);
    const [oldest] = kept.length >= MOST_DRAFTS ? unused : [];
    if (oldest) await transaction.store.delete([site, shopId, itemId, oldest.title]);
    await transaction.store.put({ site, shopId, itemId, title, createdAt, appliedAt: null });
  }
  await transaction.done;
}

/** Notes that a title was copied or written into a form, keeping it first where it was not yet. */
export async function markTitleApplied(database: Connection, ref: SubjectRef, title: string, at: number): Promise<void> {
  await saveTitleDraft(database, { ...ref, title, createdAt: at });
  const transaction = database.transaction('titleDrafts', 'readwrite');
  const draft = await transaction.store.get([ref.site, ref.shopId, ref.itemId, title]);
  if (draft) await transaction.store.put({ ...draft, appliedAt: at });
  await transaction.done;
}

/** Forgets a title that was written down. */
export const removeTitleDraft = (database: Connection, { site, shopId, itemId }: SubjectRef, title: string): Promise<void> =>
  database.delete('titleDrafts', [site, shopId, itemId, title]);
