import { fromActivityPage, isNameDrawn } from '@/utils/reading/activities/from-page';
import { definePage } from '@/utils/reading/define-page';
import { activityPages } from '../activity-pages';
import { activityAnswers } from '../readers/activity-answers';

/** Signing up for one activity, or for the activities of one theme. */
export const activityDetail = definePage({
  kind: 'activity-detail',
  address: /^mms\.pinduoduo\.com\/act\/(enroll|goods_price)\//,
  readers: [activityAnswers, fromActivityPage(activityPages)],
  isReady: (document) => isNameDrawn(activityPages, document),
});
