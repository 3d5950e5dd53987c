import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * The shop in 拼多多 数据中心: 流量看板, 商品概况, 交易概况. Products are in `pdd-goods`, where 商品访客数 is the product's own.
 * Digits of the pages are glyphs of a private font and unreadable; some answers carry them plainly.
 * Source: answers and page labels 2025–2026, medium.
 */
export const pddData: Vocabulary = {
  codes: {
    uv: ['visitors', 'count'],
    pv: ['page-views', 'count'],
    guv: ['item-visitors', 'count'],
    gpv: ['item-page-views', 'count'],
    payOrdrUsrCnt: ['buyers', 'count'],
    payOrdrCnt: ['paid-orders', 'count'],
    payOrdrAmt: ['paid-amount', 'yuan'],
    payUvRto: ['pay-rate', 'rate'],
    payOrdrAup: ['amount-per-buyer', 'yuan'],
    uvCfmVal: ['visitor-value', 'yuan'],
    goodsFavCnt: ['fav-people', 'count'],
    mallFavCnt: ['shop-followers', 'count'],
    sucRfOrdrAmt1d: ['refund-amount', 'yuan'],
    sucRfOrdrCnt1d: ['refund-orders', 'count'],
  },
  labels: {
    店铺访客数: ['visitors', 'count'],
    店铺浏览量: ['page-views', 'count'],
    商品访客数: ['item-visitors', 'count'],
    商品浏览量: ['item-page-views', 'count'],
    商品收藏用户数: ['fav-people', 'count'],
    成交买家数: ['buyers', 'count'],
    成交订单数: ['paid-orders', 'count'],
    成交金额: ['paid-amount', 'yuan'],
    成交件数: ['paid-pieces', 'count'],
    成交转化率: ['pay-rate', 'rate'],
    客单价: ['amount-per-buyer', 'yuan'],
    成交UV价值: ['visitor-value', 'yuan'],
  },
};
