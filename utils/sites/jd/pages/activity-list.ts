import { activityCards } from '@/utils/reading/activities/card';
import { fromActivityCards } from '@/utils/reading/activities/from-cards';
import { definePage } from '@/utils/reading/define-page';
import { activityPages } from '../activity-pages';

/** 营销中心 › 活动报名, a frame of its own inside 京麦. */
export const activityList = definePage({
  kind: 'activity-list',
  address: /^mc\.jd\.com\/.*\/industry\/list/,
  readers: [fromActivityCards(activityPages)],
  isReady: (document) => activityCards(activityPages, document, new URL(document.URL)).length > 0,
});
