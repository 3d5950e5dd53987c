import { addDays, DAY_MS, type Day, dayOf, dayStart, HOUR_MS } from './dates';
import { newMoonNear } from './new-moon';

/** The browser's own Chinese calendar numbers the months, leap months too: no table of lunar years has to be kept. */
const calendar = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', day: 'numeric', month: 'numeric' });

/** The full moon of a first month lies behind this day, and that of the last one within so many days. */
const FIRST = '01-25';
const DAYS = 400;

/** By year, the first day of each plain month. */
const years = new Map<number, ReadonlyMap<number, Day>>();

/**
 * The Shanghai day a date of the Chinese calendar falls on in the lunar year that begins in `year`; the last month may lie
 * in the year after. Festivals are kept in the plain month, so leap months are left out. Null for a day the month does not
 * have (30 in a short one). The first question about a year takes some ten milliseconds.
 */
export function lunarDay(year: number, month: number, day: number): Day | null {
  const starts = years.get(year) ?? monthsOf(year);
  years.set(year, starts);
  const first = starts.get(month);
  if (first === undefined) return null;
  const wanted = addDays(first, day - 1);
  return day >= 1 && wanted < newMoonDay(dayStart(first) + 30 * DAY_MS) ? wanted : null;
}

/** A month begins on the Shanghai day of its new moon. */
const newMoonDay = (instant: number): Day => dayOf(newMoonNear(instant));

function monthsOf(year: number): ReadonlyMap<number, Day> {
  const starts = new Map<number, Day>();
  for (let count = 0; count < DAYS; count++) {
    // Noon in UTC of the same date: the calendar is asked in UTC, where Shanghai's midnight is still the day before.
    const noon = dayStart(`${year}-${FIRST}`) + count * DAY_MS + 20 * HOUR_MS;
    const { month, day } = lunarDate(noon);
    if (day !== '15' || !/^\d+$/.test(month) || (starts.size === 0 && month !== '1')) continue;
    if (starts.has(Number(month))) break;
    starts.set(Number(month), newMoonDay(noon - 14 * DAY_MS));
  }
  return starts;
}

/** The number of a leap month has a mark behind it, `6bis`. */
function lunarDate(noon: number): { month: string; day: string } {
  const parts = calendar.formatToParts(noon);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { month: part('month'), day: part('day') };
}
