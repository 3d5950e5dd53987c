import { judgeTitle } from '@/utils/analyses/titles/judge';
import { nothingSeen } from '@/utils/analyses/titles/title-input';
import { dayOf } from '@/utils/core/dates';
import type { Sender } from '@/utils/messages/channel';
import type { TitleDraft } from '@/utils/messages/check-title';
import { category } from '@/utils/snapshots/queries';
import { guard } from './guard';
import { isOwnPage, sellerPage } from './senders';

/** Judges a title while it is typed; nothing of it is stored. Errors: `not-a-seller-page`. */
export async function onCheckTitle(draft: TitleDraft, sender: Sender) {
  const isTyped = !isOwnPage(sender);
  if (isTyped) sellerPage(sender);
  const { platform, categoryId } = draft;
  const known = categoryId === null ? null : await guard('category', () => category(platform, categoryId));
  const { title, titleLimit, unitsOnPage } = draft;
  return judgeTitle({
    ...nothingSeen(platform, dayOf(Date.now())),
    ...{ title, titleLimit, unitsOnPage, categoryId },
    categoryPath: draft.categoryPath ?? known?.record.path ?? null,
    isLeaf: known?.record.isLeaf ?? null,
    // Titles are typed on publish forms, which always have a category; a title pasted into the popup has none.
    hasCategoryField: isTyped,
  });
}
