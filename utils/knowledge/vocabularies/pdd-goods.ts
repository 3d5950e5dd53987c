import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * One product in 拼多多 数据中心: 商品明细 and its export. 确认订单数 is no word here: it counts confirmed orders, which are
 * neither placed nor paid ones. Source: answers and export headers 2026-04, medium.
 */
export const pddGoods: Vocabulary = {
  codes: {
    goodsUv: ['visitors', 'count'],
    goodsPv: ['page-views', 'count'],
    imprUsrCnt: ['exposed-people', 'count'],
    goodsFavCnt: ['fav-people', 'count'],
    cnsltUsrQty: ['consult-people', 'count'],
    ordrCrtUsrCnt: ['order-people', 'count'],
    ordrVstrRto: ['order-rate', 'rate'],
    payOrdrUsrCnt: ['buyers', 'count'],
    payOrdrCnt: ['paid-orders', 'count'],
    payOrdrGoodsQty: ['paid-pieces', 'count'],
    payOrdrAmt: ['paid-amount', 'yuan'],
    goodsVcr: ['pay-rate', 'rate'],
    goodsPtHelpRate: ['lost-traffic-index', 'rate'],
  },
  labels: {
    商品访客数: ['visitors', 'count'],
    商品浏览量: ['page-views', 'count'],
    商品收藏用户数: ['fav-people', 'count'],
    曝光用户数: ['exposed-people', 'count'],
    咨询用户数: ['consult-people', 'count'],
    下单用户数: ['order-people', 'count'],
    下单率: ['order-rate', 'rate'],
    成交金额: ['paid-amount', 'yuan'],
    成交件数: ['paid-pieces', 'count'],
    成交订单数: ['paid-orders', 'count'],
    成交买家数: ['buyers', 'count'],
    成交转化率: ['pay-rate', 'rate'],
    流量损失指数: ['lost-traffic-index', 'rate'],
  },
};
