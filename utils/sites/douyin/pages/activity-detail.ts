import { fromActivityPage, isNameDrawn } from '@/utils/reading/activities/from-page';
import { definePage } from '@/utils/reading/define-page';
import { activityPages } from '../activity-pages';

/** One promotion or one phase of it. */
export const activityDetail = definePage({
  kind: 'activity-detail',
  address: /^fxg\.jinritemai\.com\/ffa\/merchant\/(child|parent)-campaign-detail\b/,
  readers: [fromActivityPage(activityPages)],
  isReady: (document) => isNameDrawn(activityPages, document),
});
