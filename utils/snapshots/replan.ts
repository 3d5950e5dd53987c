import { dayOf, MINUTE_MS } from '@/utils/core/dates';
import type { ReminderRow } from './schema';

/** A reminder as planning wants it; the analyses make these. */
export type PlannedReminder = Pick<ReminderRow, 'reminderId' | 'activityKey' | 'step' | 'of' | 'deadlineAt' | 'dueAt'> & {
  /** Its time has gone by: a stored one is kept, none is made. */
  isPast: boolean;
};

/** Names a deadline by what it is of and its day; an end at 24:00 belongs to the day it ends. */
export const deadlineId = ({ of, deadlineAt }: Pick<ReminderRow, 'of' | 'deadlineAt'>): string =>
  `${of} ${dayOf(of === 'start' ? deadlineAt : deadlineAt - 1)}`;

/** A time to speak that is not after a deadline still ahead. */
export const beforeDeadline = (dueAt: number, deadlineAt: number, now: number): number =>
  dueAt >= deadlineAt && deadlineAt > now ? Math.max(now, deadlineAt - MINUTE_MS) : dueAt;

function fresh({ isPast: _isPast, ...wanted }: PlannedReminder, isDone: boolean): ReminderRow {
  return { ...wanted, state: isDone ? 'done' : 'pending', isSnoozed: false, isLate: false, shownAt: null };
}

/** What has become of the deadline a reminder speaks of. */
export interface DeadlineState {
  /** The operator has closed it, so that a step added later stays silent. */
  isDone: boolean;
  /** One of its steps has been shown: a step added with its time gone by has nothing to add. */
  isSpoken: boolean;
}

/**
 * A reminder after planning again; null when there is none to keep or make. What has been shown, answered or snoozed
 * stays so while its deadline stands; a deadline that moves to another day starts anew. Within one day (a card's 24:00
 * made precise by the detail page) an answer holds, and a reminder whose new time is still ahead, because its deadline or
 * its step moved, speaks again.
 */
export function replan(
  old: ReminderRow | undefined,
  wanted: PlannedReminder,
  { isDone, isSpoken }: DeadlineState,
  now: number,
): ReminderRow | null {
  const { deadlineAt, dueAt } = wanted;
  const isAhead = !wanted.isPast && dueAt > now;
  if (!old || deadlineId(old) !== deadlineId(wanted)) {
    return wanted.isPast || (isSpoken && !isAhead) ? null : fresh(wanted, isDone);
  }
  if (old.state === 'pending') {
    if (old.isSnoozed) return { ...old, deadlineAt, dueAt: beforeDeadline(old.dueAt, deadlineAt, now) };
    // Its step, not its deadline, was moved into the past: that is no reason to speak. One that became overdue by itself is.
    const isStepMoved = !isAhead && old.dueAt > now && old.deadlineAt === deadlineAt;
    if (isSpoken && isStepMoved) return old.shownAt === null ? null : { ...old, state: 'shown' };
    return { ...old, deadlineAt, dueAt: isAhead ? dueAt : Math.min(old.dueAt, dueAt) };
  }
  if (old.state !== 'done' && isAhead) return { ...old, deadlineAt, dueAt, state: 'pending', isLate: false };
  return { ...old, deadlineAt };
}
