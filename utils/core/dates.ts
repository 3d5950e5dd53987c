/** Business time is Asia/Shanghai on every machine. China has kept +08:00 without summer time since 1992. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** Milliseconds in a day, an hour and a minute. */
export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;

/** A calendar day in Shanghai, `YYYY-MM-DD`. */
export type Day = string;

/** The fields of an instant on the Shanghai wall clock; month 1–12, weekday 0 = Sunday. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The Shanghai wall clock at an instant. */
export function wallClock(instant: number): WallClock {
  const shifted = new Date(instant + SHANGHAI_OFFSET_MS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    weekday: shifted.getUTCDay(),
  };
}

/**
 * The instant of a Shanghai wall-clock time, or null when no such time exists (31 June, 25:00).
 * 24:00:00 is accepted as the end of the day, because activity rules write it.
 */
export function shanghaiInstant(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number | null {
  if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && (minute > 0 || second > 0))) return null;
  const midnight = Date.UTC(year, month - 1, day);
  const back = new Date(midnight);
  const exists = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  if (!exists) return null;
  return midnight - SHANGHAI_OFFSET_MS + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** The Shanghai day of an instant. */
export function dayOf(instant: number): Day {
  const { year, month, day } = wallClock(instant);
  return `${year}-${two(month)}-${two(day)}`;
}

/** Shanghai midnight at the start of a day. Throws on text that is no day: days only come from `dayOf` and validated records. */
export function dayStart(day: Day): number {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  const instant = shanghaiInstant(year, month, date);
  if (instant === null) throw new RangeError(`not a day: ${day}`);
  return instant;
}

/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day => dayOf(dayStart(day) + count * DAY_MS);

/** `MM-DD HH:mm` on the Shanghai wall clock. */
export function shortTime(instant: number): string {
  const { month, day, hour, minute } = wallClock(instant);
  return `${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

/** `YYYY-MM-DD HH:mm:ss` on the Shanghai wall clock. */
export function fullTime(instant: number): string {
  const { hour, minute, second } = wallClock(instant);
  return `${dayOf(instant)} ${two(hour)}:${two(minute)}:${two(second)}`;
}
