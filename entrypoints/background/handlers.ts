import { assortmentGaps } from '@/utils/messages/assortment';
import { giveVerdict, suggestCategory, takeBackVerdict } from '@/utils/messages/categories';
import { answer, type Sender } from '@/utils/messages/channel';
import { checkTitle } from '@/utils/messages/check-title';
import { removeCost, setCosts } from '@/utils/messages/costs';
import { claimDrawer, openDrawer } from '@/utils/messages/drawer';
import { drawerData } from '@/utils/messages/drawer-data';
import { importRecords } from '@/utils/messages/import-records';
import { pageRead } from '@/utils/messages/page-read';
import { forgetProfile, startTeaching, takeProfiles, teachable, teachField } from '@/utils/messages/teaching';
import {
  cancelShare,
  composeTitle,
  judgeAgain,
  keepTitle,
  keywordBank,
  shareTerms,
  titleWorkshop,
} from '@/utils/messages/titles';
import {
  answerReminder,
  assignShop,
  discardReads,
  loadDemo,
  removeActivity,
  removeDemo,
  renameShop,
  saveActivity,
} from '@/utils/messages/upkeep';
import { onAssortmentGaps } from './assortment';
import { onSuggestCategory } from './categories/suggest';
import { onGiveVerdict, onTakeBackVerdict } from './categories/verdicts';
import { onRemoveCost, onSetCosts } from './costs';
import { onLoadDemo, onRemoveDemo } from './demo';
import { onClaimDrawer, onOpenDrawer } from './drawer';
import { onDrawerData } from './drawer-data';
import { guard } from './guard';
import { onImportRecords } from './imports';
import { onPageRead } from './page-read';
import { startRecompute } from './recompute';
import { mustBeOwnPage } from './senders';
import { onForgetProfile, onStartTeaching, onTakeProfiles, onTeachable, onTeachField } from './teaching';
import { onKeywordBank } from './titles/bank';
import { onCheckTitle } from './titles/check';
import { onComposeTitle } from './titles/compose';
import { onKeepTitle } from './titles/drafts';
import { onCancelShare, onShareTerms } from './titles/share';
import { onTitleWorkshop } from './titles/workshop';
import { onAnswerReminder, onAssignShop, onDiscardReads, onRemoveActivity, onRenameShop, onSaveActivity } from './upkeep';

/** A handler only extension pages may call. */
const own =
  <Body, Answer>(handle: (body: Body) => Promise<Answer>) =>
  (body: Body, sender: Sender): Promise<Answer> => {
    mustBeOwnPage(sender);
    return handle(body);
  };

/** Answers at once: how far it has got stands in storage. */
async function onJudgeAgain(): Promise<null> {
  void guard('recompute', startRecompute);
  return null;
}

/** Answers every message. What a handler throws becomes the answer's failure. */
export function registerHandlers(): void {
  answer(pageRead, onPageRead);
  answer(checkTitle, onCheckTitle);
  answer(openDrawer, onOpenDrawer);
  answer(claimDrawer, onClaimDrawer);
  answer(drawerData, onDrawerData);
  answer(teachable, onTeachable);
  answer(teachField, onTeachField);
  answer(startTeaching, own(onStartTeaching));
  answer(takeProfiles, own(onTakeProfiles));
  answer(forgetProfile, own(onForgetProfile));
  answer(importRecords, own(onImportRecords));
  answer(titleWorkshop, own(onTitleWorkshop));
  answer(composeTitle, own(onComposeTitle));
  answer(keepTitle, own(onKeepTitle));
  answer(keywordBank, own(onKeywordBank));
  answer(shareTerms, own(onShareTerms));
  answer(cancelShare, own(onCancelShare));
  answer(judgeAgain, own(onJudgeAgain));
  answer(suggestCategory, own(onSuggestCategory));
  answer(giveVerdict, own(onGiveVerdict));
  answer(takeBackVerdict, own(onTakeBackVerdict));
  answer(assortmentGaps, own(onAssortmentGaps));
  answer(setCosts, own(onSetCosts));
  answer(removeCost, own(onRemoveCost));
  answer(saveActivity, own(onSaveActivity));
  answer(removeActivity, own(onRemoveActivity));
  answer(answerReminder, own(onAnswerReminder));
  answer(assignShop, own(onAssignShop));
  answer(discardReads, own(onDiscardReads));
  answer(renameShop, own(onRenameShop));
  answer(loadDemo, own(onLoadDemo));
  answer(removeDemo, own(onRemoveDemo));
}
