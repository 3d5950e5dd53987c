import type { ActivityDraft } from '@/components/activity-form/activity-form';
import type { ShopView } from '@/components/shared/views';
import type { ChosenShop } from '@/components/waiting-reads/assign-shop';
import { fail, ok, type Result } from '@/utils/core/result';
import { ask } from '@/utils/messages/channel';
import { checkTitle, type TitleDraft } from '@/utils/messages/check-title';
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
import type { Settings } from '@/utils/settings/schema';
import { saveSettings } from '@/utils/settings/store';

/** Everything an extension page asks the background to write, as functions whose failures are values. */
export const actions = {
  done: (reminderId: string) => ask(answerReminder, { action: 'done', reminderId }),
  snooze: (reminderId: string, until: number) => ask(answerReminder, { action: 'snooze', reminderId, until }),
  assign: (quarantineIds: number[], shop: ChosenShop, isSoleShop: boolean) =>
    ask(assignShop, { quarantineIds, shop, isSoleShop }),
  discard: (quarantineIds: number[]) => ask(discardReads, { quarantineIds }),
  saveActivity: (draft: ActivityDraft) => ask(saveActivity, draft),
  removeActivity: (activityKey: string) => ask(removeActivity, { activityKey }),
  rename: ({ site, shopId }: ShopView, name: string) => ask(renameShop, { site, shopId, name }),
  check: (draft: TitleDraft) => ask(checkTitle, draft),
  loadDemo: () => ask(loadDemo, null),
  removeDemo: () => ask(removeDemo, null),
};

/** Keeps settings; a full or broken storage is a value too. */
export async function keepSettings(change: Partial<Settings>): Promise<Result<null>> {
  try {
    await saveSettings(change);
    return ok(null);
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'storage');
  }
}

/** Runs `then` after an action that worked. */
export const after =
  <Args extends unknown[], Value>(act: (...args: Args) => Promise<Result<Value>>, then: () => void) =>
  async (...args: Args): Promise<Result<Value>> => {
    const result = await act(...args);
    if (result.ok) then();
    return result;
  };
