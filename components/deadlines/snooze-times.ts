import { addDays, dayOf, dayStart, HOUR_MS } from '@/utils/core/dates';

/** When a snoozed reminder may come back: in 1 h, in 3 h, or at 9:00 of the next Shanghai day. */
export const snoozeTimes = (now: number) =>
  [
    { key: 'oneHour', until: now + HOUR_MS },
    { key: 'threeHours', until: now + 3 * HOUR_MS },
    { key: 'tomorrow', until: dayStart(addDays(dayOf(now), 1)) + 9 * HOUR_MS },
  ] as const;
