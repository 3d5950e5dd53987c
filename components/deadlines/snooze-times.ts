import { addDays, dayOf, dayStart, HOUR_MS } from '@/utils/core/dates';

/** When a snoozed reminder comes back: in 1 h, in 3 h, or at 9:00 of the next Shanghai day. */
export const snoozeTimes = (now: number) => ({
  hour: now + HOUR_MS,
  threeHours: now + 3 * HOUR_MS,
  tomorrow: dayStart(addDays(dayOf(now), 1)) + 9 * HOUR_MS,
});
