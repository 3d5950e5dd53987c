import { addDays, type Day, dayOf, dayStart, HOUR_MS, shanghaiInstant } from '@/utils/core/dates';

const STAMP = /(?<!\d)(20\d{2})(\d{2})(\d{2})[_-](\d{2})(\d{2})(\d{2})(?!\d)/;

/** The time of download in a file's name, as 万相台 writes it: `商品报表_20260109_101112.csv`. */
function stampOf(name: string): number | null {
  const match = STAMP.exec(name);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  return shanghaiInstant(year, month, day, hour, minute, second);
}

/**
 * When a file was made: by its name, else when it was last written. A time after now or before the figures' last day is
 * a wrong clock; then it is now.
 */
export function madeAt(name: string, lastModified: number | null, now: number, lastDay: Day): number {
  const made = [stampOf(name), lastModified].find((time) => time !== null && time <= now && dayOf(time) >= lastDay);
  return made ?? now;
}

/** Whether figures up to a day were complete when the file was made. */
export const isFinalAt = (made: number, statDate: Day, readyHour: number): boolean =>
  made >= dayStart(addDays(statDate, 1)) + readyHour * HOUR_MS;
