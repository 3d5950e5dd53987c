import type { ActivityRecord } from '@/utils/records/activity';
import { activityTimeNames } from '@/utils/records/activity-time-names';
import { findActivity } from './activities';
import { newActivityKey } from './activity-key';
import type { Connection } from './database';
import { editActivity } from './edit-activity';
import { BY_HAND, mergeActivity, newActivityRow } from './merge-activity';
import type { ActivityRow } from './schema';

/** An activity as the operator entered it. */
export interface EnteredActivity {
  /** Null adds one. */
  activityKey: string | null;
  site: string;
  shopId: string;
  record: ActivityRecord;
}

/** The record with its times as the operator's own; a `typical` one taken over from the calendar stays typical. */
function entry(record: ActivityRecord): ActivityRecord {
  const times = { ...record.times };
  for (const name of activityTimeNames) {
    const time = times[name];
    if (time && time.origin !== 'typical') times[name] = { ...time, origin: 'user' };
  }
  return { ...record, times };
}

/** Stores what the operator entered. An activity a page has already shown is completed, not doubled. Errors: `unknown-activity`. */
export async function saveActivity(database: Connection, entered: EnteredActivity, now: number): Promise<ActivityRow> {
  const { site, shopId } = entered;
  const source = { ...entered.record.source, site, reader: BY_HAND, capturedAt: now };
  const record: ActivityRecord = { ...entered.record, shopId, source };
  const transaction = database.transaction(['activities', 'shops'], 'readwrite');
  const activities = transaction.objectStore('activities');
  const shop = await transaction.objectStore('shops').get([site, shopId]);
  const known = await activities.index('by-shop').getAll([site, shopId]);
  const isTaken = (key: string) => known.some((row) => row.activityKey === key);

  const add = () => {
    const joined = findActivity(known, record);
    if (joined) return mergeActivity(joined, entry(record));
    const activityKey = newActivityKey(site, shopId, record, isTaken);
    return newActivityRow({ activityKey, site, shopId, isDemo: shop?.isDemo ?? false }, entry(record));
  };
  const edit = (activityKey: string) => {
    const old = known.find((row) => row.activityKey === activityKey);
    if (!old) throw new Error('unknown-activity');
    return editActivity(old, record);
  };
  const row = entered.activityKey === null ? add() : edit(entered.activityKey);
  await activities.put(row);
  await transaction.done;
  return row;
}

/** Forgets an activity and its reminders. Gives the ids of the reminders. */
export async function removeActivity(database: Connection, activityKey: string): Promise<string[]> {
  const transaction = database.transaction(['activities', 'reminders'], 'readwrite');
  const reminders = transaction.objectStore('reminders');
  const ids = await reminders.index('by-activity').getAllKeys(activityKey);
  await Promise.all([...ids.map((id) => reminders.delete(id)), transaction.objectStore('activities').delete(activityKey)]);
  await transaction.done;
  return ids;
}
