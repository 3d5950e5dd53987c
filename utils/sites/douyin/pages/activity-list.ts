import { activityCards } from '@/utils/reading/activities/card';
import { fromActivityCards } from '@/utils/reading/activities/from-cards';
import { definePage } from '@/utils/reading/define-page';
import { activityPages } from '../activity-pages';
import { activityFeed } from '../readers/activity-feed';
import { appliedProducts } from '../readers/applied-products';

/** 营销—活动广场, 超级秒杀 and 限时秒杀. */
export const activityList = definePage({
  kind: 'activity-list',
  address: /^fxg\.jinritemai\.com\/ffa\/merchant\/(campaign-square|super-sale|sec-kill)\b/,
  readers: [activityFeed, appliedProducts, fromActivityCards(activityPages)],
  isReady: (document) => activityCards(activityPages, document, new URL(document.URL)).length > 0,
});
