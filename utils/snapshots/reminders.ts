import { MINUTE_MS } from '@/utils/core/dates';
import type { Connection } from './database';
import { beforeDeadline, deadlineId, type PlannedReminder, replan } from './replan';
import type { ReminderRow } from './schema';

/** A reminder that speaks later than this after its time says so. */
const LATE_MS = 15 * MINUTE_MS;

const isEqual = (one: ReminderRow | undefined, other: ReminderRow) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Brings the stored reminders of activities in line with what is wanted, in one transaction. Planning the same again
 * changes nothing. An activity removed since the plans were made gets none. Gives the ids of reminders that are no longer
 * to be shown.
 */
export async function planReminders(
  database: Connection,
  plans: readonly { activityKey: string; wanted: readonly PlannedReminder[] }[],
  now: number,
): Promise<string[]> {
  const transaction = database.transaction(['activities', 'reminders'], 'readwrite', { durability: 'relaxed' });
  const store = transaction.objectStore('reminders');
  const removed: string[] = [];
  for (const { activityKey, wanted } of plans) {
    if ((await transaction.objectStore('activities').getKey(activityKey)) === undefined) continue;
    const rows = await store.index('by-activity').getAll(activityKey);
    const stored = new Map(rows.map((row) => [row.reminderId, row]));
    const closed = new Set(rows.filter(({ state }) => state === 'done').map(deadlineId));
    const spoken = new Set(rows.filter(({ shownAt }) => shownAt !== null).map(deadlineId));
    for (const reminder of wanted) {
      const old = stored.get(reminder.reminderId);
      stored.delete(reminder.reminderId);
      const id = deadlineId(reminder);
      const row = replan(old, reminder, { isDone: closed.has(id), isSpoken: spoken.has(id) }, now);
      if (row && !isEqual(old, row)) await store.put(row);
      if (old && (!row || (old.state === 'shown' && row.state === 'pending'))) removed.push(old.reminderId);
      if (old && !row) await store.delete(old.reminderId);
    }
    // Steps nobody asks for any more; what was shown or answered stays as history.
    for (const { reminderId, state } of stored.values()) {
      if (state === 'done' || state === 'shown') continue;
      removed.push(reminderId);
      await store.delete(reminderId);
    }
  }
  await transaction.done;
  return removed;
}

/**
 * The reminders that are due, one for each deadline, the nearest deadline first: of several overdue steps the latest
 * speaks and the others are superseded. `outdated` are the ones whose notifications the new ones replace. Those given stay
 * pending until `markShown`, so that a stop in between shows them again instead of losing them. Due ones whose activity is
 * gone are deleted: nothing could ever show or mark them.
 */
export async function claimDue(database: Connection, now: number): Promise<{ due: ReminderRow[]; outdated: string[] }> {
  const transaction = database.transaction(['activities', 'reminders'], 'readwrite');
  const store = transaction.objectStore('reminders');
  const passed = await store.index('by-due').getAll(IDBKeyRange.bound(['pending', 0], ['pending', now]));
  const activities = await Promise.all(passed.map((row) => transaction.objectStore('activities').getKey(row.activityKey)));
  const overdue = passed.filter((_row, index) => activities[index] !== undefined);
  const orphans = passed.filter((_row, index) => activities[index] === undefined);
  await Promise.all(orphans.map(({ reminderId }) => store.delete(reminderId)));
  const latest = new Map<string, ReminderRow>();
  // The index gives them by due time, so the last one of a deadline stays.
  for (const row of overdue) latest.set(`${row.activityKey} ${deadlineId(row)}`, row);
  const due = [...latest.values()]
    .map((row): ReminderRow => ({ ...row, isLate: now - row.dueAt > LATE_MS }))
    .toSorted((one, other) => one.deadlineAt - other.deadlineAt);
  const speaking = new Set(due.map(({ reminderId }) => reminderId));
  const silent = overdue.filter(({ reminderId }) => !speaking.has(reminderId));
  await Promise.all(silent.map((row) => store.put({ ...row, state: 'superseded' })));
  const steps = await Promise.all(due.map(({ activityKey }) => store.index('by-activity').getAll(activityKey)));
  await transaction.done;
  const isOutdated = (row: ReminderRow) =>
    !speaking.has(row.reminderId) && latest.has(`${row.activityKey} ${deadlineId(row)}`) && row.state !== 'pending';
  return {
    due,
    outdated: steps
      .flat()
      .filter(isOutdated)
      .map(({ reminderId }) => reminderId),
  };
}

/** Notes that reminders were shown; one answered in the meantime keeps its answer. */
export async function markShown(database: Connection, shown: readonly ReminderRow[], now: number): Promise<void> {
  const transaction = database.transaction('reminders', 'readwrite');
  await Promise.all(
    shown.map(async ({ reminderId, dueAt, isLate }) => {
      const row = await transaction.store.get(reminderId);
      if (row?.state !== 'pending' || row.dueAt !== dueAt) return;
      await transaction.store.put({ ...row, state: 'shown', isLate, isSnoozed: false, shownAt: now });
    }),
  );
  await transaction.done;
}

/** When the next reminder is due; null when none is planned. */
export async function nextDueAt(database: Connection): Promise<number | null> {
  const index = database.transaction('reminders').store.index('by-due');
  const first = await index.openCursor(IDBKeyRange.bound(['pending', 0], ['pending', Number.MAX_VALUE]));
  return first?.value.dueAt ?? null;
}

/** Closes all steps of the deadline a reminder speaks of. Gives their ids. Errors: `unknown-reminder`. */
export async function finishReminder(database: Connection, reminderId: string): Promise<string[]> {
  const transaction = database.transaction('reminders', 'readwrite');
  const reminder = await transaction.store.get(reminderId);
  if (!reminder) throw new Error('unknown-reminder');
  const rows = await transaction.store.index('by-activity').getAll(reminder.activityKey);
  const steps = rows.filter((row) => deadlineId(row) === deadlineId(reminder));
  await Promise.all(steps.map((row) => transaction.store.put({ ...row, state: 'done', isSnoozed: false })));
  await transaction.done;
  return steps.map((row) => row.reminderId);
}

/** Shows a reminder again at `until`, but not after its deadline while that is ahead. Errors: `unknown-reminder`. */
export async function snoozeReminder(database: Connection, reminderId: string, until: number, now: number): Promise<void> {
  const transaction = database.transaction('reminders', 'readwrite');
  const row = await transaction.store.get(reminderId);
  if (!row) throw new Error('unknown-reminder');
  const dueAt = beforeDeadline(until, row.deadlineAt, now);
  await transaction.store.put({ ...row, state: 'pending', isSnoozed: true, isLate: false, dueAt });
  await transaction.done;
}
