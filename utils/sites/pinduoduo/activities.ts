import { activityDetail } from './pages/activity-detail';
import { activityItems } from './pages/activity-items';
import { activityList } from './pages/activity-list';

/** The pages about activities. What reads dates is heavy, so that a script of its own brings them along. */
export const pinduoduoActivities = [activityItems, activityList, activityDetail];
