import { definePage } from '@/utils/reading/define-page';
import { activityPage } from '../readers/activity-page';

/** One activity's page. */
export const activityDetail = definePage({
  kind: 'activity-detail',
  address: /^(myseller|qn)\.taobao\.com\/home\.htm\/starb\/tmc-next\/sale\/seller\/activity_detail\.htm/,
  readers: [activityPage],
  isReady: (document) => document.querySelector('h1, h2, h3, [class*="title"], [class*="Title"]') !== null,
});
