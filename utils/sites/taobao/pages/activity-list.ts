import { definePage } from '@/utils/reading/define-page';
import { activityCards } from '../activity-card';
import { activityCardsReader } from '../readers/activity-cards';

/** 营销—活动报名: entry cards and 大促日历. 已报管理 (`tab=item`) lists products and is another page kind. */
export const activityList = definePage({
  kind: 'activity-list',
  address: /^(myseller|qn)\.taobao\.com\/home\.htm\/starb\/tmc-next\/sale\/seller\/homepage\.htm(?!.*[?&]tab=item\b)/,
  readers: [activityCardsReader],
  isReady: (document) => activityCards(document, new URL(document.URL)).length > 0,
});
