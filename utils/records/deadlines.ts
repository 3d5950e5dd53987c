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

/** Later dates mean "no end" (Pinduoduo writes 2030-04-30 23:59:59). */
const YEAR_MS = 365 * DAY_MS;

function deadlineAt(time: ActivityTime, of: DeadlineName): number {
  if (time.precision !== 'day' || time.at === dayStart(dayOf(time.at))) return time.at;
  // A day is given as its midnight; any other instant inside it means the same day.
  return dayStart(dayOf(time.at)) + (of === 'start' ? 0 : DAY_MS);
}

/**
 * The deadlines an activity really has. None for a dead activity, none from a `typical` time, none more than a year away
 * (an activity that runs for years can still have a near sign-up end), no sign-up end once the page says that sign-up is
 * over. A day-precise end counts as 24:00 of its day.
 */
export function deadlinesOf(record: ActivityRecord, now: number): Deadline[] {
  if (record.state === 'ended' || record.state === 'cancelled') return [];
  return deadlineNames.flatMap((of) => {
    const time = record.times[of];
    if (!time || time.origin === 'typical' || (of === 'signEnd' && record.state === 'closed')) return [];
    const at = deadlineAt(time, of);
    return at > now + YEAR_MS ? [] : [{ of, at }];
  });
}
