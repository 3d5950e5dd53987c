import { fromActivityPage, isNameDrawn } from '@/utils/reading/activities/from-page';
import { definePage } from '@/utils/reading/define-page';
import { activityPages } from '../activity-pages';

/** One activity's page. */
export const activityDetail = definePage({
  kind: 'activity-detail',
  address: /^(myseller|qn)\.taobao\.com\/home\.htm\/starb\/tmc-next\/sale\/seller\/activity_detail\.htm/,
  readers: [fromActivityPage(activityPages)],
  isReady: (document) => isNameDrawn(activityPages, document),
});
