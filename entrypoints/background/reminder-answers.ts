import { browser } from 'wxt/browser';
import { HOUR_MS } from '@/utils/core/dates';
import { openDatabase } from '@/utils/snapshots/database';
import { activity as activityOf } from '@/utils/snapshots/queries';
import { finishReminder, snoozeReminder } from '@/utils/snapshots/reminders';
import { sweep } from './alarms';
import { guard } from './guard';
import { clearNotifications, reminderIdOf } from './notifications';
import { openAddress, openDashboard } from './open-tab';
import { siteOfAddress } from './senders';

/** What the second button promises. */
const SNOOZE_MS = HOUR_MS;

/** The operator has done what the reminder is about: closes all steps of its deadline. */
export async function finish(reminderId: string): Promise<void> {
  await clearNotifications(await finishReminder(await openDatabase(), reminderId));
  await sweep();
}

/** Shows the reminder again at `until`. */
export async function snooze(reminderId: string, until: number): Promise<void> {
  await snoozeReminder(await openDatabase(), reminderId, until, Date.now());
  await clearNotifications([reminderId]);
  await sweep();
}

async function openActivity(reminderId: string): Promise<void> {
  const reminder = await (await openDatabase()).get('reminders', reminderId);
  const url = reminder ? (await activityOf(reminder.activityKey))?.record.url : null;
  // An address that was read from a page is only followed back to where the operator works anyway.
  if (url && siteOfAddress(url) !== null) await openAddress(url);
  else await openDashboard('activities');
}

/** Listens for clicks on notifications. */
export function registerNotificationClicks(): void {
  browser.notifications.onClicked.addListener((notificationId) => {
    const reminderId = reminderIdOf(notificationId);
    void guard('open-activity', () => (reminderId === null ? openDashboard('activities') : openActivity(reminderId)));
    void guard('clear', () => browser.notifications.clear(notificationId));
  });
  // Firefox has no buttons and no such event.
  browser.notifications.onButtonClicked?.addListener((notificationId, button) => {
    const reminderId = reminderIdOf(notificationId);
    if (reminderId === null) return;
    void guard('answer', () => (button === 0 ? finish(reminderId) : snooze(reminderId, Date.now() + SNOOZE_MS)));
  });
}
