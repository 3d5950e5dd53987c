import { HOUR_MS } from '@/utils/core/dates';
import type { ActivityRecord } from '@/utils/records/activity';
import { type DeadlineName, deadlinesOf } from '@/utils/records/deadlines';
import { type WorkingHours, withinWorkingHours } from './working-hours';

/** One step of the ladder: how long before which deadline. */
export interface Step {
  step: string;
  of: DeadlineName;
  hoursBefore: number;
}

/** A reminder an activity calls for. */
export interface WantedReminder {
  reminderId: string;
  activityKey: string;
  step: string;
  of: DeadlineName;
  deadlineAt: number;
  dueAt: number;
  /** Its time has gone by: right for a reminder planned earlier, but none to plan now. */
  isPast: boolean;
}

/**
 * The reminders an activity calls for, in order of their due times.
 *
 * Units: instants. A due time outside the working hours moves to the last working minute before it. Of the steps whose
 * time has gone by while their deadline is still ahead, the one nearest to the deadline is due now and the others are
 * past; once the deadline is over all its steps are.
 */
export function wantedReminders(
  { activityKey, record }: { activityKey: string; record: ActivityRecord },
  ladder: readonly Step[],
  workingHours: WorkingHours,
  now: number,
): WantedReminder[] {
  return deadlinesOf(record, now).flatMap(({ of, at }) => {
    const steps = ladder
      .filter((step) => step.of === of)
      .map(({ step, hoursBefore }): WantedReminder => {
        const dueAt = withinWorkingHours(at - hoursBefore * HOUR_MS, workingHours);
        return { reminderId: `${activityKey}.${step}`, activityKey, step, of, deadlineAt: at, dueAt, isPast: dueAt <= now };
      })
      .toSorted((one, other) => one.dueAt - other.dueAt);
    const nearest = at > now ? steps.findLast(({ isPast }) => isPast) : undefined;
    return steps.map((wanted) => (wanted === nearest ? { ...wanted, dueAt: now, isPast: false } : wanted));
  });
}
