import { HOUR_MS } from '@/utils/core/dates';
import { type Deadline, deadlinesOf } from '@/utils/records/deadlines';
import { openReader } from '../database';
import { deadlineId } from '../replan';
import type { ActivityRow, RegistrationRow, ReminderRow } from '../schema';

/** All activities, as stored. */
export async function activities(): Promise<ActivityRow[]> {
  return (await openReader()).getAll('activities');
}

/** An activity, or null when it is gone. */
export async function activity(activityKey: string): Promise<ActivityRow | null> {
  return (await (await openReader()).get('activities', activityKey)) ?? null;
}

/** An activity's reminders, in order of their due times. */
export async function remindersOf(activityKey: string): Promise<ReminderRow[]> {
  const rows = await (await openReader()).getAllFromIndex('reminders', 'by-activity', activityKey);
  return rows.toSorted((one, other) => one.dueAt - other.dueAt);
}

/** A deadline that is near. */
export interface NearDeadline extends Deadline {
  activity: ActivityRow;
  /** The operator has closed it. */
  isDone: boolean;
  /** The reminder to answer with `answer-reminder`: the one that spoke last, else the next; null when the ladder has no step for it. */
  reminder: ReminderRow | null;
}

function reminderFor(reminders: readonly ReminderRow[]): ReminderRow | null {
  const byDue = reminders.toSorted((one, other) => one.dueAt - other.dueAt);
  return (
    byDue.findLast(({ state }) => state === 'shown') ?? byDue.find(({ state }) => state === 'pending') ?? byDue.at(-1) ?? null
  );
}

/** Deadlines ahead within so many hours, the nearest first; closed ones too. */
export async function deadlinesWithin(hours: number, now: number): Promise<NearDeadline[]> {
  const transaction = (await openReader()).transaction(['activities', 'reminders']);
  const [rows, reminders] = await Promise.all([
    transaction.objectStore('activities').getAll(),
    transaction.objectStore('reminders').getAll(),
  ]);
  const stepsOf = (activityKey: string, id: string) =>
    reminders.filter((row) => row.activityKey === activityKey && deadlineId(row) === id);
  const near = rows.flatMap((activity) =>
    deadlinesOf(activity.record, now)
      .filter(({ at }) => at > now && at <= now + hours * HOUR_MS)
      .map(({ of, at }): NearDeadline => {
        const steps = stepsOf(activity.activityKey, deadlineId({ of, deadlineAt: at }));
        return { activity, of, at, isDone: steps.some(({ state }) => state === 'done'), reminder: reminderFor(steps) };
      }),
  );
  return near.toSorted((one, other) => one.at - other.at);
}

/** The number on the badge: activities with an open deadline among the given ones. */
export const openActivities = (deadlines: readonly NearDeadline[]): number =>
  new Set(deadlines.filter(({ isDone }) => !isDone).map(({ activity }) => activity.activityKey)).size;

/** The products of a shop that were signed up for activities. */
export async function registrationsOfShop(site: string, shopId: string): Promise<RegistrationRow[]> {
  return (await openReader()).getAll('registrations', IDBKeyRange.bound([site, shopId], [site, shopId, []]));
}
