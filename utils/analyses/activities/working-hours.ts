import { DAY_MS, dayOf, dayStart, HOUR_MS, MINUTE_MS, wallClock } from '@/utils/core/dates';

/** Shanghai hours in which reminders may speak: `[from, to)` on the given weekdays, 0 = Sunday. */
export interface WorkingHours {
  isOn: boolean;
  from: number;
  to: number;
  days: readonly number[];
}

/**
 * The instant itself when it lies in working hours, else the last working minute before it. Hours that leave no time to
 * speak at all (no weekday, an empty span) count as switched off: silence would lose reminders.
 */
export function withinWorkingHours(instant: number, { isOn, from, to, days }: WorkingHours): number {
  if (!isOn || from >= to) return instant;
  const midnight = dayStart(dayOf(instant));
  for (let back = 0; back <= 7; back += 1) {
    const day = midnight - back * DAY_MS;
    if (!days.includes(wallClock(day).weekday)) continue;
    const last = day + to * HOUR_MS - MINUTE_MS;
    if (instant >= day + to * HOUR_MS) return last;
    if (instant >= day + from * HOUR_MS) return instant;
  }
  return instant;
}
