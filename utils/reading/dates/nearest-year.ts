import { DAY_MS, shanghaiInstant, wallClock } from '@/utils/core/dates';

/**
 * The year of a date written without one: the one nearest to the anchor, at most half a year away (facts 3.3, Douyin's
 * feed cards; medium). Null when the day exists in no such year.
 */
export function nearestYear(month: number, day: number, anchor: number): number | null {
  const base = wallClock(anchor).year;
  let best: number | null = null;
  let least = 184 * DAY_MS;
  for (const year of [base - 1, base, base + 1]) {
    const at = shanghaiInstant(year, month, day);
    const distance = at === null ? Number.POSITIVE_INFINITY : Math.abs(at - anchor);
    if (distance < least) [best, least] = [year, distance];
  }
  return best;
}
