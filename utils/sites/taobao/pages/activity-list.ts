import { activityCards } from '@/utils/reading/activities/card';
import { fromActivityCards } from '@/utils/reading/activities/from-cards';
import { definePage } from '@/utils/reading/define-page';
import { activityPages } from '../activity-pages';

/** 营销—活动报名: entry cards and 大促日历. 已报管理 (`tab=item`) lists products and is another page kind. */
export const activityList = definePage({
  kind: 'activity-list',
  address: /^(myseller|qn)\.taobao\.com\/home\.htm\/starb\/tmc-next\/sale\/seller\/homepage\.htm(?!.*[?&]tab=item\b)/,
  readers: [fromActivityCards(activityPages)],
  isReady: (document) => activityCards(activityPages, document, new URL(document.URL)).length > 0,
});
