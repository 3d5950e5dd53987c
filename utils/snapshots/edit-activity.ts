import type { ActivityRecord, ActivityTime } from '@/utils/records/activity';
import { activityTimeNames } from '@/utils/records/activity-time-names';
import { mergeActivity } from './merge-activity';
import type { ActivityRow } from './schema';

/** What the operator left as it was keeps its origin, so that pages may still refine it; what was changed is the operator's. */
function editedTime(stored: ActivityTime | null, entered: ActivityTime | null): ActivityTime | null {
  if (!entered || (stored && stored.at === entered.at && stored.precision === entered.precision)) return entered && stored;
  return { ...entered, origin: 'user' };
}

/** A stored activity after the operator's edit: unlike a page, the operator can also take a time away, for good. */
export function editActivity(old: ActivityRow, record: ActivityRecord): ActivityRow {
  const merged = mergeActivity(old, record);
  const times = { ...record.times };
  const timesSeenAt = { ...old.timesSeenAt };
  for (const name of activityTimeNames) {
    times[name] = editedTime(old.record.times[name], record.times[name]);
    if (times[name] !== old.record.times[name]) timesSeenAt[name] = record.source.capturedAt;
  }
  const removedByUser = activityTimeNames.filter(
    (name) => !times[name] && (old.record.times[name] !== null || old.removedByUser.includes(name)),
  );
  const { title, parentTitle, url, isLongRunning } = record;
  return { ...merged, timesSeenAt, removedByUser, record: { ...merged.record, title, parentTitle, url, isLongRunning, times } };
}
