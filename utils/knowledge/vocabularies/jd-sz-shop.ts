import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * The shop in 商智: home, 交易概况, 流量概况. The codes are those of the older answers; newer keys are read by `jdWord`.
 * Source: captured home page 2026-06, high; older codes as of 2023, medium.
 */
export const jdSzShop: Vocabulary = {
  codes: {
    UV: ['visitors', 'count'],
    OrdNum: ['paid-orders', 'count'],
    OrdAmt: ['paid-amount', 'yuan'],
    CustPriceAvg: ['amount-per-buyer', 'yuan'],
    ToOrdRate: ['pay-rate', 'rate'],
  },
  labels: {
    成交金额: ['paid-amount', 'yuan'],
    成交商品件数: ['paid-pieces', 'count'],
    成交单量: ['paid-orders', 'count'],
    成交客户数: ['buyers', 'count'],
    成交转化率: ['pay-rate', 'rate'],
    客单价: ['amount-per-buyer', 'yuan'],
    件单价: ['amount-per-piece', 'yuan'],
    UV价值: ['visitor-value', 'yuan'],
    访客数: ['visitors', 'count'],
    浏览量: ['page-views', 'count'],
    人均浏览量: ['views-per-visitor', 'number'],
    商品访客数: ['item-visitors', 'count'],
    商品浏览量: ['item-page-views', 'count'],
    平均停留时长: ['stay', 'seconds'],
    跳失率: ['bounce-rate-shop', 'rate'],
    取消及售后退款金额: ['refund-amount-cancelled', 'yuan'],
  },
};
