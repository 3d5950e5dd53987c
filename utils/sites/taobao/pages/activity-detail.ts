import { definePage } from '@/utils/reading/define-page';
import { activityPage, isNameDrawn } from '../readers/activity-page';

/** One activity's page. */
export const activityDetail = definePage({
  kind: 'activity-detail',
  address: /^(myseller|qn)\.taobao\.com\/home\.htm\/starb\/tmc-next\/sale\/seller\/activity_detail\.htm/,
  readers: [activityPage],
  isReady: isNameDrawn,
});
