import { loadSettings, saveSettings } from '@/utils/settings/store';
import { openDatabase } from '@/utils/snapshots/database';
import { bindLoad } from '@/utils/snapshots/loads';
import { assignReads, discardReads } from '@/utils/snapshots/quarantine';
import { type EnteredActivity, removeActivity, saveActivity } from '@/utils/snapshots/save-activity';
import { renameShop } from '@/utils/snapshots/shops';
import { sweep } from './alarms';
import { guard } from './guard';
import { clearNotifications } from './notifications';
import { afterWriting } from './page-read';
import { finish, snooze } from './reminder-answers';

/** Stores what the operator entered and plans its reminders. */
export async function onSaveActivity(entered: EnteredActivity): Promise<{ activityKey: string }> {
  const { activityKey } = await saveActivity(await openDatabase(), entered, Date.now());
  await sweep();
  return { activityKey };
}

/** Forgets an activity with its reminders and their notifications. */
export async function onRemoveActivity({ activityKey }: { activityKey: string }): Promise<null> {
  await clearNotifications(await removeActivity(await openDatabase(), activityKey));
  await sweep();
  return null;
}

/** Done or later. */
export async function onAnswerReminder(
  answer: { action: 'done'; reminderId: string } | { action: 'snooze'; reminderId: string; until: number },
): Promise<null> {
  if (answer.action === 'done') await finish(answer.reminderId);
  else await snooze(answer.reminderId, answer.until);
  return null;
}

interface Assignment {
  quarantineIds: number[];
  shop: { site: string; shopId: string; name: string | null };
  isSoleShop: boolean;
}

/** Stores waiting reads under the shop the operator named; later reads of the same documents are that shop's too. */
export async function onAssignShop({ quarantineIds, shop, isSoleShop }: Assignment): Promise<{ stored: number }> {
  const database = await openDatabase();
  const { site, shopId } = shop;
  const { reads, ...written } = await assignReads(database, quarantineIds, shop);
  for (const { loadId, capturedAt } of reads)
    await guard('bind-load', () => bindLoad(database, { site, loadId, shopId, seenAt: capturedAt }));
  if (isSoleShop) {
    const { soleShop } = await loadSettings();
    await saveSettings({ soleShop: { ...soleShop, [site]: shopId } });
  }
  await afterWriting(database, site, shopId, written);
  return { stored: reads.length };
}

/** Drops waiting reads. */
export async function onDiscardReads({ quarantineIds }: { quarantineIds: number[] }): Promise<null> {
  await discardReads(await openDatabase(), quarantineIds);
  return null;
}

/** Names a shop. */
export async function onRenameShop({ site, shopId, name }: { site: string; shopId: string; name: string }): Promise<null> {
  await renameShop(await openDatabase(), site, shopId, name);
  return null;
}
