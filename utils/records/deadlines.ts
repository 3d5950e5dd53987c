import { DAY_MS, dayOf, dayStart } from '@/utils/core/dates';
import type { ActivityRecord, ActivityTime } from './activity';

/** The times of an activity that somebody can be too late for. */
export const deadlineNames = ['signEnd', 'start', 'end'] as const;
export type DeadlineName = (typeof deadlineNames)[number];

/** One deadline of an activity. */
export interface Deadline {
  of: DeadlineName;
  at: number;
}

function deadlineAt(time: ActivityTime, of: DeadlineName): number {
  if (time.precision !== 'day' || time.at === dayStart(dayOf(time.at))) return time.at;
  // A day is given as its midnight; any other instant inside it means the same day.
  return dayStart(dayOf(time.at)) + (of === 'start' ? 0 : DAY_MS);
}

/**
 * The deadlines an activity really has. None for a long-running or dead activity, none from a `typical` time, no sign-up
 * end once the page says that sign-up is over. A day-precise end counts as 24:00 of its day.
 */
export function deadlinesOf(record: ActivityRecord): Deadline[] {
  if (record.isLongRunning || record.state === 'ended' || record.state === 'cancelled') return [];
  return deadlineNames.flatMap((of) => {
    const time = record.times[of];
    if (!time || time.origin === 'typical' || (of === 'signEnd' && record.state === 'closed')) return [];
    return [{ of, at: deadlineAt(time, of) }];
  });
}
