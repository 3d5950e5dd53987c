import { defineSite } from '@/utils/reading/define-site';
import { shellAddresses } from './addresses-shell';
import { activityDetail } from './pages/activity-detail';
import { activityItems } from './pages/activity-items';
import { activityList } from './pages/activity-list';
import { couponList } from './pages/coupon-list';
import { serviceScore } from './pages/service-score';

/** Pages of the shell beside the item manager: their readers of dates and labels are too heavy to go with it. */
export const taobaoTools = defineSite({
  addresses: shellAddresses,
  pages: [activityList, activityDetail, activityItems, couponList, serviceScore],
});
