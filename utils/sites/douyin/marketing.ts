import { activityDetail } from './pages/activity-detail';
import { activityItems } from './pages/activity-items';
import { activityList } from './pages/activity-list';

/**
 * 抖店's pages about activities; the last takes what those before it leave. They go with a script of their own, because
 * reading written dates is heavy.
 */
export const douyinMarketing = [activityList, activityDetail, activityItems];
