import { DAY_MS, shanghaiInstant, wallClock } from '@/utils/core/dates';

/**
 * The year of a date written without one: the date lies between five months before and seven months after the anchor
 * (the one nearest to the anchor + 30 days). Sellers plan weeks ahead and look back at the last event (house choice).
 */
export function nearestYear(month: number, day: number, anchor: number): number | null {
  const base = wallClock(anchor).year;
  let best: number | null = null;
  let least = 214 * DAY_MS;
  for (const year of [base - 1, base, base + 1]) {
    const at = shanghaiInstant(year, month, day);
    const distance = at === null ? Number.POSITIVE_INFINITY : Math.abs(at - anchor - 30 * DAY_MS);
    if (distance < least) [best, least] = [year, distance];
  }
  return best;
}
