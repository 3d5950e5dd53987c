import { activityCards } from '@/utils/reading/activities/card';
import { fromActivityCards } from '@/utils/reading/activities/from-cards';
import { definePage } from '@/utils/reading/define-page';
import { activityPages } from '../activity-pages';
import { buttonCards } from '../button-cards';
import { activityButtons } from '../readers/activity-buttons';
import { activityFeed } from '../readers/activity-feed';
import { appliedProducts } from '../readers/applied-products';

/** 营销—活动广场 and the squares of single kinds of activities. */
export const activityList = definePage({
  kind: 'activity-list',
  address: /^fxg\.jinritemai\.com\/ffa\/merchant\/(campaign-square|super-sale|sec-kill)\b/,
  readers: [activityFeed, appliedProducts, activityButtons, fromActivityCards(activityPages)],
  isReady: (document) =>
    buttonCards(document.body).length > 0 || activityCards(activityPages, document, new URL(document.URL)).length > 0,
});
