import { definePage } from '@/utils/reading/define-page';
import { couponAnswers } from '../readers/coupon-answers';
import { couponRows, couponTable } from '../readers/coupon-table';

/** 营销工具—优惠券—优惠券管理: when coupons run out and which renew themselves. */
export const couponList = definePage({
  kind: 'coupon-list',
  address: /^(myseller|qn)\.taobao\.com\/home\.htm\/coupon\b/,
  readers: [couponAnswers, couponTable],
  isReady: (document) => couponRows(document).length > 0,
});
