import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * One product in 商智: 商品明细 and its export. 搜索曝光 and 搜索点击 cover search in default order only. Keys of the answers
 * carry suffixes and are read by `jdWord`. Source: captured page and export headers 2026-06, high.
 */
export const jdSzItem: Vocabulary = {
  codes: {},
  labels: {
    成交金额: ['paid-amount', 'yuan'],
    成交商品件数: ['paid-pieces', 'count'],
    成交单量: ['paid-orders', 'count'],
    成交客户数: ['buyers', 'count'],
    成交转化率: ['pay-rate', 'rate'],
    客单价: ['amount-per-buyer', 'yuan'],
    件单价: ['amount-per-piece', 'yuan'],
    UV价值: ['visitor-value', 'yuan'],
    商品浏览量: ['page-views', 'count'],
    商品访客数: ['visitors', 'count'],
    商品人均浏览量: ['views-per-visitor', 'number'],
    加购客户数: ['cart-people', 'count'],
    加购商品件数: ['cart-pieces', 'count'],
    搜索曝光次数: ['impressions', 'count'],
    搜索点击次数: ['clicks', 'count'],
    搜索点击率: ['click-rate', 'rate'],
    商详平均停留时长: ['stay', 'seconds'],
    详情页跳出率: ['bounce-rate-detail', 'rate'],
    下单金额: ['order-amount', 'yuan'],
    下单商品件数: ['order-pieces', 'count'],
    下单单量: ['order-count', 'count'],
    下单客户数: ['order-people', 'count'],
    下单转化率: ['order-rate', 'rate'],
    取消及售后退款金额: ['refund-amount-cancelled', 'yuan'],
  },
};
