import { i18n } from '#i18n';
import { DAY_MS, HOUR_MS, MINUTE_MS, shortTime, wallClock } from '@/utils/core/dates';
import type { ActivityRow, ReminderRow } from '@/utils/snapshots/schema';

/** A deadline on the Shanghai wall clock; an end at midnight is written as the 24:00 of the day it ends. */
function deadlineText({ of, deadlineAt }: ReminderRow): string {
  const { hour, minute, second } = wallClock(deadlineAt);
  const isMidnight = hour === 0 && minute === 0 && second === 0;
  if (of === 'start' || !isMidnight) return shortTime(deadlineAt);
  return `${shortTime(deadlineAt - DAY_MS).slice(0, 5)} 24:00`;
}

function durationText(ms: number): string {
  if (ms >= 2 * DAY_MS) return i18n.t('notification.days', [String(Math.floor(ms / DAY_MS))]);
  if (ms >= HOUR_MS) return i18n.t('notification.hours', [String(Math.floor(ms / HOUR_MS))]);
  return i18n.t('notification.minutes', [String(Math.max(1, Math.floor(ms / MINUTE_MS)))]);
}

/** What a reminder says: the activity as its title, the deadline and the time left below. */
export function reminderText(
  reminder: ReminderRow,
  { record, isDemo }: ActivityRow,
  shopName: string | null,
  now: number,
): { title: string; message: string } {
  const { of, deadlineAt, isLate } = reminder;
  const marks = [...(isDemo ? [i18n.t('notification.demo')] : []), ...(isLate ? [i18n.t('notification.late')] : [])];
  const when = deadlineText(reminder);
  const left = deadlineAt - now;
  const said = left > 0 ? i18n.t(`notification.${of}`, [when, durationText(left)]) : i18n.t(`notification.${of}Over`, [when]);
  return { title: [...marks, record.title].join(''), message: shopName === null ? said : `${said}\n${shopName}` };
}

/** What many reminders at once say. */
export function groupText(titles: readonly string[]): { title: string; message: string } {
  return { title: i18n.t('notification.group', [String(titles.length)]), message: titles.join('\n') };
}

/** Button texts, in the order the click handler knows them by. */
export const buttonTitles = () => [{ title: i18n.t('notification.done') }, { title: i18n.t('notification.snooze') }];
