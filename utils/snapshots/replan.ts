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

/**
 * A reminder after planning again; null when there is none to keep or make. What has been shown, answered or snoozed
 * stays so while its deadline stands; a deadline that moves to another day starts anew. Within one day (a card's 24:00
 * made precise by the detail page) an answer holds, and only a reminder whose new time is still ahead speaks again.
 * `isDone`: the operator has closed this deadline, so that a step added later stays silent.
 */
export function replan(old: ReminderRow | undefined, wanted: PlannedReminder, isDone: boolean, now: number): ReminderRow | null {
  if (!old || deadlineId(old) !== deadlineId(wanted)) return wanted.isPast ? null : fresh(wanted, isDone);
  const { deadlineAt, dueAt } = wanted;
  const isAhead = !wanted.isPast && dueAt > now;
  if (old.state === 'pending') {
    if (old.isSnoozed) return { ...old, deadlineAt, dueAt: beforeDeadline(old.dueAt, deadlineAt, now) };
    return { ...old, deadlineAt, dueAt: isAhead ? dueAt : Math.min(old.dueAt, dueAt) };
  }
  if (old.state !== 'done' && isAhead && old.deadlineAt !== deadlineAt) return fresh(wanted, false);
  return { ...old, deadlineAt };
}
