import type { SubjectRef } from '@/utils/records/finding';
import { openDatabase } from '@/utils/snapshots/database';
import { markTitleApplied, removeTitleDraft, saveTitleDraft } from '@/utils/snapshots/title-drafts';

interface KeepAsk {
  ref: SubjectRef;
  title: string;
  step: 'keep' | 'applied' | 'forget';
}

/** Keeps a title for later, notes that it was used, or forgets it. */
export async function onKeepTitle({ ref, title, step }: KeepAsk): Promise<null> {
  const database = await openDatabase();
  if (step === 'keep') await saveTitleDraft(database, { ...ref, title, createdAt: Date.now() });
  else if (step === 'applied') await markTitleApplied(database, ref, title, Date.now());
  else await removeTitleDraft(database, ref, title);
  return null;
}
