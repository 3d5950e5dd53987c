import { fromActivityPage, isNameDrawn } from '@/utils/reading/activities/from-page';
import { definePage } from '@/utils/reading/define-page';
import { activityPages } from '../activity-pages';

/** One activity's page in 营销中心. */
export const activityDetail = definePage({
  kind: 'activity-detail',
  address: /^mc\.jd\.com\/.*\/industry\/detail\/\d/,
  readers: [fromActivityPage(activityPages)],
  isReady: (document) => isNameDrawn(activityPages, document),
});
