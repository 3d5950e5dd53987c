import { DAY_MS, MINUTE_MS, shanghaiInstant, wallClock } from '@/utils/core/dates';
import { nearestYear } from './nearest-year';
import type { Clock } from './read-clock';
import type { WrittenPoint, WrittenRange } from './read-point';
import { type DatePoint, isLongRunning } from './window';

/** A range's end without a year may roll into the next one this far; a longer roll is a range written backwards. */
const LONGEST_ROLL = 120 * DAY_MS;
const FIVE_YEARS = 5 * 366 * DAY_MS;

type Edge = 'start' | 'end';
type Calendar = [year: number, month: number, day: number];

function pointAt([year, month, day]: Calendar, clock: Clock | null, edge: Edge): DatePoint | null {
  if (!((year >= 2010 && year < 2100) || year === 9999)) return null;
  if (clock && Number.isNaN(clock.hour)) return null;
  const at = shanghaiInstant(year, month, day, clock?.hour, clock?.minute, clock?.second);
  if (at === null || Number.isNaN(at)) return null;
  if (clock) return { at: at - clock.zoneMs, precision: clock.precision };
  return { at: edge === 'end' ? at + DAY_MS : at, precision: 'day' };
}

const nextMonth = ([year, month, day]: Calendar): Calendar => (month === 12 ? [year + 1, 1, day] : [year, month + 1, day]);

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

/** One written date as an instant, or null when it does not exist. */
export function resolvePoint(point: WrittenPoint, edge: Edge, anchor: number, now: number): DatePoint | null {
  const epoch = point.date?.epoch ?? null;
  if (epoch !== null) return { at: epoch, precision: 'second' };
  const day = dayFor(point, anchor, now);
  return day && pointAt(day, point.clock, edge);
}

/** An end that names only a time: the same day, in the half of the day the start named, or past midnight. */
function timeOnlyEnd(day: Calendar, from: DatePoint, start: Clock | null, clock: Clock): DatePoint | null {
  if (!start) return pointAt(day, clock, 'end');
  const pm = start.half === 'pm' && clock.half === null && clock.hour <= 12;
  const inherited = pm ? pointAt(day, { ...clock, hour: clock.hour + 12 }, 'end') : null;
  if (inherited && inherited.at > from.at) return inherited;
  const same = pointAt(day, clock, 'end');
  if (!same || same.at > from.at) return same;
  // 22:00-02:00 runs past midnight; 10:00-9:00 is a mistake.
  return start.hour >= 12 && clock.hour <= 12 ? { ...same, at: same.at + DAY_MS } : null;
}

/** A written range as two instants, or null when either does not exist or they are out of order after all repair. */
export function resolveRange({ start, end }: WrittenRange, anchor: number, now: number): [DatePoint, DatePoint] | null {
  if (!end) return null;
  const to = end.date;
  let first = dayFor(start, anchor, now);
  if (!first) return null;
  const borrowed = start.date?.year === null && typeof to?.year === 'number' && to.epoch === null;
  if (borrowed && to?.year) first = [to.year, first[1], first[2]];
  let from = start.date?.epoch ? resolvePoint(start, 'start', anchor, now) : pointAt(first, start.clock, 'start');
  let last: Calendar = first;
  let until: DatePoint | null;
  if (!to) until = from && end.clock && timeOnlyEnd(first, from, start.clock, end.clock);
  else if (to.epoch !== null) until = { at: to.epoch, precision: 'second' };
  else if (to.shift !== null) {
    until = pointAt(first, end.clock, 'end');
    if (until) until.at += to.shift * DAY_MS;
  } else {
    last = [to.year ?? first[0], to.month ?? first[1], to.day];
    until = pointAt(last, end.clock, 'end');
    const early = from && until && until.at <= from.at;
    if (early && to.month === null && first[2] >= 20 && last[2] <= 10) until = pointAt(nextMonth(last), end.clock, 'end');
    // 周六至周日 on a Sunday: the bare weekday is the one after the start.
    else if (early && until && to.style === '') until.at += 7 * DAY_MS;
    else if (early && to.month !== null && (borrowed || to.year === null)) {
      if (borrowed) from = pointAt([first[0] - 1, first[1], first[2]], start.clock, 'start');
      else until = pointAt([last[0] + 1, last[1], last[2]], end.clock, 'end');
      if (from && until && until.at - from.at > LONGEST_ROLL) return null;
    }
  }
  if (!from || !until || until.at - from.at < MINUTE_MS) return null;
  const closing = (to?.month === 12 && to.day === 31) || (end.clock?.hour === 23 && end.clock.minute === 59);
  const sentinel = closing && start.date?.year !== null && to?.year !== null && isLongRunning(until.at, now);
  return until.at - from.at > FIVE_YEARS && !sentinel ? null : [from, until];
}
