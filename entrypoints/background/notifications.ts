import { browser } from 'wxt/browser';
import type { Connection } from '@/utils/snapshots/database';
import type { ReminderRow } from '@/utils/snapshots/schema';
import { guard } from './guard';
import { buttonTitles, groupText, reminderText } from './notification-text';

/** More than so many at once are told in one notification. House choice. */
const APART = 3;

const SINGLE = 'reminder.';
const GROUP = 'reminders.';

// Firefox refuses a notification with buttons or one that stays until it is answered.
const isAnswerable = !import.meta.env.FIREFOX;

interface Text {
  title: string;
  message: string;
}

async function notify(id: string, { title, message }: Text, buttons: { title: string }[]): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title,
    message,
    ...(isAnswerable && { requireInteraction: true, ...(buttons.length > 0 && { buttons }) }),
  });
}

async function textOf(database: Connection, reminder: ReminderRow, now: number): Promise<Text | null> {
  const activity = await database.get('activities', reminder.activityKey);
  if (!activity) return null;
  const shop = await database.get('shops', [activity.site, activity.shopId]);
  return reminderText(reminder, activity, shop?.name ?? null, now);
}

/**
 * Shows due reminders, many at once as one. Gives those that were shown. Ids are made from the reminders, so that showing
 * one again replaces it.
 */
export async function showReminders(database: Connection, due: readonly ReminderRow[], now: number): Promise<ReminderRow[]> {
  const texts = await Promise.all(
    due.map(async (reminder) => ({ reminder, text: await guard('reminder-text', () => textOf(database, reminder, now)) })),
  );
  const told = texts.flatMap(({ reminder, text }) => (text ? { reminder, text } : []));
  if (told.length > APART) {
    const id = GROUP + (told.map(({ reminder }) => reminder.reminderId).toSorted()[0] ?? '');
    const isShown = await guard('notify', () => notify(id, groupText(told.map(({ text }) => text.title)), []).then(() => true));
    return isShown ? told.map(({ reminder }) => reminder) : [];
  }
  const shown: ReminderRow[] = [];
  for (const { reminder, text } of told) {
    const isShown = await guard('notify', () => notify(SINGLE + reminder.reminderId, text, buttonTitles()).then(() => true));
    if (isShown) shown.push(reminder);
  }
  return shown;
}

/** Takes notifications of reminders that no longer hold off the screen. */
export async function clearNotifications(reminderIds: readonly string[]): Promise<void> {
  await Promise.all(reminderIds.map((id) => guard('clear', () => browser.notifications.clear(SINGLE + id))));
}

/** The reminder a notification is of; null for one that tells of many. */
export const reminderIdOf = (notificationId: string): string | null =>
  notificationId.startsWith(SINGLE) ? notificationId.slice(SINGLE.length) : null;
