import { DAY_MS, shanghaiInstant, wallClock } from '@/utils/core/dates';
import type { ActivityTime } from '@/utils/records/activity';
import type { ActivityTimeName } from '@/utils/records/activity-time-names';

const MOMENT = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?(?:\s*T?(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?)?$/;

/**
 * Reads a time an operator types or pastes: `2026-11-24 20:00`, `11-24 20:00`, `2026年11月24日20:00:00`, `11.24`.
 *
 * Shanghai wall clock. Without a year: the coming one, this year unless that is more than half a year ago. Without a
 * clock: the day's start, or its 24:00 for ends. Null for anything else, 31 June included.
 */
export function parseMoment(text: string, name: ActivityTimeName, now: number): ActivityTime | null {
  const match = MOMENT.exec(text.trim().replace(/\s+/g, ' '));
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  const isEnd = name === 'end' || name === 'signEnd';
  const at = (inYear: number) =>
    hour === undefined
      ? shanghaiInstant(inYear, Number(month), Number(day), isEnd ? 24 : 0)
      : shanghaiInstant(inYear, Number(month), Number(day), Number(hour), Number(minute), Number(second ?? 0));
  const thisYear = wallClock(now).year;
  let instant = at(year === undefined ? thisYear : Number(year));
  if (year === undefined && instant !== null && instant < now - 183 * DAY_MS) instant = at(thisYear + 1);
  if (instant === null) return null;
  const precision = hour === undefined ? 'day' : second === undefined ? 'minute' : 'second';
  return { at: instant, precision, origin: 'user', text: text.trim().slice(0, 120) };
}
