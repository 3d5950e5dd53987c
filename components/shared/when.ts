import { i18n } from '#i18n';
import { DAY_MS, dayOf, HOUR_MS, MINUTE_MS, shortTime, wallClock } from '@/utils/core/dates';
import type { ActivityTime } from '@/utils/records/activity';
import type { ActivityTimeName } from '@/utils/records/activity-time-names';

const two = (value: number) => String(value).padStart(2, '0');
const clock = (instant: number) => {
  const { hour, minute } = wallClock(instant);
  return `${two(hour)}:${two(minute)}`;
};

const weekday = (instant: number): string => {
  const names = [
    i18n.t('weekday.sun'),
    i18n.t('weekday.mon'),
    i18n.t('weekday.tue'),
    i18n.t('weekday.wed'),
    i18n.t('weekday.thu'),
    i18n.t('weekday.fri'),
    i18n.t('weekday.sat'),
  ];
  return names[wallClock(instant).weekday] ?? '';
};

function dayWords(instant: number, now: number): string {
  const day = dayOf(instant);
  if (day === dayOf(now)) return i18n.t('time.today');
  if (day === dayOf(now + DAY_MS)) return i18n.t('time.tomorrow');
  const { year, month, day: date } = wallClock(instant);
  const short = `${two(month)}-${two(date)} ${weekday(instant)}`;
  return year === wallClock(now).year ? short : `${year}-${short}`;
}

/** When something happens, on the Shanghai wall clock: `今天 20:00`, `11-24 周二 10:00`. */
export const whenWords = (instant: number, now: number): string => `${dayWords(instant, now)} ${clock(instant)}`;

/** An end that a page gives as a day is that day's 24:00: said as 24:00, not as the next day's 00:00. */
const isDayEnd = (name: ActivityTimeName, { at, precision }: ActivityTime) =>
  precision === 'day' && (name === 'end' || name === 'signEnd') && clock(at) === '00:00';

/** An activity's time in words, honest about times a page gave only as a day. */
export function deadlineWords(name: ActivityTimeName, time: ActivityTime, now: number): string {
  if (isDayEnd(name, time)) return `${dayWords(time.at - 1, now)} 24:00`;
  return whenWords(time.at, now);
}

/** The same, short: `11-24 20:00`, with the year when it is not this one; a day-precise time keeps no clock but 24:00. */
export function shortDeadline(name: ActivityTimeName, time: ActivityTime, now: number): string {
  if (isDayEnd(name, time)) return `${stamp(time.at - 1, now).slice(0, -5)}24:00`;
  return time.precision === 'day' ? stamp(time.at, now).slice(0, -6) : stamp(time.at, now);
}

/** How long until an instant, or since. */
export function countdown(instant: number, now: number): string {
  const left = Math.abs(instant - now);
  const days = Math.floor(left / DAY_MS);
  const hours = Math.floor((left % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((left % HOUR_MS) / MINUTE_MS);
  const span =
    days > 0
      ? i18n.t('time.daysHours', [String(days), String(hours)])
      : hours > 0
        ? i18n.t('time.hoursMinutes', [String(hours), String(minutes)])
        : i18n.t('time.minutes', [String(Math.max(1, minutes))]);
  return i18n.t(instant >= now ? 'time.left' : 'time.past', [span]);
}

/** A reading's time: `11-20 18:40`, with the year when it is not this one. */
export function stamp(instant: number, now: number): string {
  const { year } = wallClock(instant);
  return year === wallClock(now).year ? shortTime(instant) : `${year}-${shortTime(instant)}`;
}

/** `读于 11-20 18:40`. */
export const readStamp = (instant: number, now: number): string => i18n.t('time.readAt', [stamp(instant, now)]);
