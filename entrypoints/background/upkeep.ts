import { loadSettings, saveSettings } from '@/utils/settings/store';
import { openDatabase } from '@/utils/snapshots/database';
import { bindLoad } from '@/utils/snapshots/loads';
import { assignReads, discardReads } from '@/utils/snapshots/quarantine';
import { type EnteredActivity, removeActivity, saveActivity } from '@/utils/snapshots/save-activity';
import { isDemoShop, renameShop, shopMeant } from '@/utils/snapshots/shops';
import { afterWriting } from './after-writing';
import { sweep } from './alarms';
import { noteCategories } from './categories/note-categories';
import { guard } from './guard';
import { notingTerms } from './noted-terms';
import { clearNotifications } from './notifications';
import { inReadTurn } from './page-read';
import { finish, snooze } from './reminder-answers';

/**
 * Stores what the operator entered and plans its reminders. Errors: `demo-shop` for one added to an invented shop, with
 * which it would be removed.
 */
export async function onSaveActivity(entered: EnteredActivity): Promise<{ activityKey: string }> {
  const database = await openDatabase();
  const isAdded = entered.activityKey === null;
  if (isAdded && (await isDemoShop(database, entered.site, entered.shopId))) throw new Error('demo-shop');
  const { activityKey } = await saveActivity(database, entered, Date.now());
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

async function assign({ quarantineIds, shop, isSoleShop }: Assignment): Promise<{ stored: number }> {
  const database = await openDatabase();
  const { site } = shop;
  const shopId = await shopMeant(database, site, shop.shopId);
  if (await isDemoShop(database, site, shopId)) throw new Error('demo-shop');
  const { reads, wholeReads, ...written } = await notingTerms([site, shopId], () =>
    assignReads(database, quarantineIds, { ...shop, shopId }),
  );
  noteCategories(reads.flatMap(({ records }) => records));
  for (const { loadId, capturedAt } of wholeReads)
    await guard('bind-load', () => bindLoad(database, { site, loadId, shopId, seenAt: capturedAt }));
  if (isSoleShop && reads.length > 0) {
    const { soleShop } = await loadSettings();
    await saveSettings({ soleShop: { ...soleShop, [site]: shopId } });
  }
  await afterWriting(database, site, shopId, written);
  return { stored: reads.length };
}

/**
 * Stores waiting reads under the shop the operator named; later reads of the same documents are that shop's too. Errors:
 * `demo-shop` for an invented one.
 */
export const onAssignShop = (assignment: Assignment): Promise<{ stored: number }> => inReadTurn(() => assign(assignment));

/** Drops waiting reads. */
export const onDiscardReads = ({ quarantineIds }: { quarantineIds: number[] }): Promise<null> =>
  inReadTurn(async () => {
    await discardReads(await openDatabase(), quarantineIds);
    return null;
  });

/** Names a shop. */
export async function onRenameShop({ site, shopId, name }: { site: string; shopId: string; name: string }): Promise<null> {
  await renameShop(await openDatabase(), site, shopId, name);
  return null;
}
