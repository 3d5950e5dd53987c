import { wantedReminders } from '@/utils/analyses/activities/deadlines';
import type { Settings } from '@/utils/settings/schema';
import { loadSettings } from '@/utils/settings/store';
import type { Connection } from '@/utils/snapshots/database';
import { planReminders } from '@/utils/snapshots/reminders';
import type { ActivityRow } from '@/utils/snapshots/schema';
import { clearNotifications } from './notifications';

function planOf(activity: ActivityRow, { ladder, workingHours }: Settings, now: number) {
  return { activityKey: activity.activityKey, wanted: wantedReminders(activity, ladder, workingHours, now) };
}

/**
 * Brings the reminders of activities in line with their deadlines and the settings. Planning the same again changes
 * nothing, so every sweep plans all of them: a stop between storing an activity and planning it loses nothing.
 */
export async function planActivities(database: Connection, activities: readonly ActivityRow[], now: number): Promise<void> {
  const settings = await loadSettings();
  const plans = activities.map((activity) => planOf(activity, settings, now));
  await clearNotifications(await planReminders(database, plans, now));
}
