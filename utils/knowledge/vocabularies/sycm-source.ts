import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * Traffic sources of the shop and of one product in 生意参谋, and the export 店铺来源. Visitors of several sources overlap:
 * their sum is more than the shop's. Source: source trees 2026-07, export headers 2026-04, high.
 */
export const sycmSource: Vocabulary = {
  codes: {
    uv: ['visitors', 'count'],
    newUv: ['new-visitors', 'count'],
    pv: ['page-views', 'count'],
    cartByrCnt: ['cart-people', 'count'],
    cltItmCnt: ['fav-people', 'count'],
    payByrCnt: ['buyers', 'count'],
    itmPayByrCnt: ['buyers', 'count'],
    payItemCnt: ['paid-pieces', 'count'],
    payRate: ['pay-rate', 'rate'],
    payAmt: ['paid-amount', 'yuan'],
    payPct: ['amount-per-buyer', 'yuan'],
    uvValue: ['visitor-value', 'yuan'],
    goodsCartByrCnt: ['cart-people', 'count'],
    goodsCltByrCnt: ['fav-people', 'count'],
    payOrderUserCnt: ['buyers', 'count'],
    payConvertRate: ['pay-rate', 'rate'],
    perByrAmt: ['amount-per-buyer', 'yuan'],
    crtByrCnt: ['order-people', 'count'],
    crtRate: ['order-rate', 'rate'],
  },
  labels: {
    访客数: ['visitors', 'count'],
    新访客: ['new-visitors', 'count'],
    新访客数: ['new-visitors', 'count'],
    浏览量: ['page-views', 'count'],
    商品点击人数: ['clicked-people', 'count'],
    加购人数: ['cart-people', 'count'],
    加购件数: ['cart-pieces', 'count'],
    商品收藏人数: ['fav-people', 'count'],
    支付买家数: ['buyers', 'count'],
    支付件数: ['paid-pieces', 'count'],
    支付转化率: ['pay-rate', 'rate'],
    支付金额: ['paid-amount', 'yuan'],
    客单价: ['amount-per-buyer', 'yuan'],
    UV价值: ['visitor-value', 'yuan'],
    下单买家数: ['order-people', 'count'],
    下单金额: ['order-amount', 'yuan'],
    下单转化率: ['order-rate', 'rate'],
  },
};
