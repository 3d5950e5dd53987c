import { activityCards } from '@/utils/reading/activities/card';
import { fromActivityCards } from '@/utils/reading/activities/from-cards';
import { definePage } from '@/utils/reading/define-page';
import { activityPages } from '../activity-pages';
import { activityAnswers } from '../readers/activity-answers';
import { bids } from '../readers/bids';

/** The activity square and 竞价. */
export const activityList = definePage({
  kind: 'activity-list',
  address: /^mms\.pinduoduo\.com\/(act-bidding\/|activity\b)/,
  readers: [bids, activityAnswers, fromActivityCards(activityPages)],
  isReady: (document) => activityCards(activityPages, document, new URL(document.URL)).length > 0,
});
