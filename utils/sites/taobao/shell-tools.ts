import { defineSite } from '@/utils/reading/define-site';
import { shellAddresses } from './addresses-shell';
import { activityDetail } from './pages/activity-detail';
import { activityItems } from './pages/activity-items';
import { activityList } from './pages/activity-list';
import { couponList } from './pages/coupon-list';

/** The shell's pages about activities and coupons: their reader of written dates is too heavy to go with the others. */
export const taobaoTools = defineSite({
  addresses: shellAddresses,
  pages: [activityList, activityDetail, activityItems, couponList],
});
