import { activityDetail } from './pages/activity-detail';
import { activityList } from './pages/activity-list';

/** The pages activities are found on. What reads dates is heavy, so that a script of its own brings them along. */
export const pinduoduoActivitySquare = [activityList, activityDetail];
