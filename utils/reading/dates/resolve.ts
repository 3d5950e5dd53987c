import { DAY_MS, MINUTE_MS, shanghaiInstant, wallClock } from '@/utils/core/dates';
import { nearestYear } from './nearest-year';
import type { Clock } from './read-clock';
import type { WrittenPoint, WrittenRange } from './read-point';
import { type DatePoint, type DateWindow, isLongRunning } from './window';

/** A range's end without a year may roll into the next one this far; a longer roll is a range written backwards. */
const LONGEST_ROLL = 120 * DAY_MS;
const FIVE_YEARS = 5 * 366 * DAY_MS;

type Edge = 'start' | 'end';
type Calendar = [year: number, month: number, day: number];

function pointAt(
  [year, month, day]: Calendar,
  { date, clock }: Pick<WrittenPoint, 'date' | 'clock'>,
  edge: Edge,
): DatePoint | null {
  if (date?.epoch) return { at: date.epoch, precision: 'second' };
  if ((year < 2010 || year >= 2100) && year !== 9999) return null;
  const at = shanghaiInstant(year, month, day, clock?.hour, clock?.minute, clock?.second);
  // An impossible day is null, an impossible hour NaN.
  if (!at) return null;
  if (clock) return { at: at - clock.zoneMs, precision: clock.precision };
  return { at: edge === 'end' ? at + DAY_MS : at, precision: 'day' };
}

const nextMonth = ([year, month, day]: Calendar): Calendar => (month === 12 ? [year + 1, 1, day] : [year, month + 1, day]);
const inYears = ([year, month, day]: Calendar, years: number): Calendar => [year + years, month, day];

/** The day of a point that stands alone or opens a range; a day without a month is the one nearest to now. */
function dayFor({ date }: WrittenPoint, anchor: number, now: number): Calendar | null {
  if (!date || date.shift !== null) return null;
  if (date.month !== null) {
    const year = date.year ?? nearestYear(date.month, date.day, anchor);
    return year === null ? null : [year, date.month, date.day];
  }
  const today = wallClock(now);
  const here: Calendar = [today.year, today.month, date.day];
  return date.day < today.day - 5 ? nextMonth(here) : here;
}

/** An end that names only a time: the same day, in the half of the day the start named, or past midnight. */
function timeOnlyEnd(day: Calendar, from: DatePoint, start: Clock | null, clock: Clock): DatePoint | null {
  const endAt = (hour: number) => pointAt(day, { date: null, clock: { ...clock, hour } }, 'end');
  const same = endAt(clock.hour);
  if (!start) return same;
  const later = start.half === 'pm' && clock.half === null && clock.hour <= 12 ? endAt(clock.hour + 12) : null;
  if (later && later.at > from.at) return later;
  if (!same || same.at > from.at) return same;
  // 22:00-02:00 runs past midnight; 10:00-9:00 is a mistake.
  return start.hour >= 12 && clock.hour <= 12 ? { ...same, at: same.at + DAY_MS } : null;
}

/**
 * A written range or date as instants, a date as the edge `side`; null when it does not exist or its ends are out of
 * order after all repair.
 */
export function resolve(
  { start, end }: WrittenRange,
  side: Edge,
  anchor: number,
  now: number,
): Pick<DateWindow, 'start' | 'end'> | null {
  const day = dayFor(start, anchor, now);
  if (!day) return null;
  if (!end) {
    const point = pointAt(day, start, side);
    return point && (side === 'start' ? { start: point, end: null } : { start: null, end: point });
  }
  const to = end.date;
  const borrowed = start.date?.year === null && to?.year && !to.epoch;
  const first: Calendar = borrowed ? [to.year ?? 0, day[1], day[2]] : day;
  let from = pointAt(first, start, 'start');
  let until: DatePoint | null;
  if (!to) until = from && end.clock && timeOnlyEnd(first, from, start.clock, end.clock);
  else if (to.shift !== null) {
    until = pointAt(first, end, 'end');
    if (until) until.at += to.shift * DAY_MS;
  } else {
    const last: Calendar = [to.year ?? first[0], to.month ?? first[1], to.day];
    until = pointAt(last, end, 'end');
    if (from && until && until.at <= from.at && !to.epoch) {
      if (to.month === null && first[2] >= 20 && last[2] <= 10) until = pointAt(nextMonth(last), end, 'end');
      // 周六至周日 on a Sunday: the bare weekday is the one after the start.
      else if (to.style === '') until.at += 7 * DAY_MS;
      else if (to.month !== null && (borrowed || to.year === null)) {
        if (borrowed) from = pointAt(inYears(first, -1), start, 'start');
        else until = pointAt(inYears(last, 1), end, 'end');
        if (from && until && until.at - from.at > LONGEST_ROLL) return null;
      }
    }
  }
  if (!from || !until || until.at - from.at < MINUTE_MS) return null;
  const closing = (to?.month === 12 && to.day === 31) || (end.clock?.hour === 23 && end.clock.minute === 59);
  const sentinel = closing && start.date?.year !== null && to?.year !== null && isLongRunning(until.at, now);
  return until.at - from.at > FIVE_YEARS && !sentinel ? null : { start: from, end: until };
}
