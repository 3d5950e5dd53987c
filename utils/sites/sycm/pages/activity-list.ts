import { definePage } from '@/utils/reading/define-page';
import { activityCalendar } from '../readers/activities';

/** 活动分析 with its calendar. */
export const activityList = definePage({
  kind: 'activity-list',
  address: /^sycm\.taobao\.com\/datawar\//,
  readers: [activityCalendar],
  isReady: () => false,
});
