import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * Headers of the export 推广概览 of 淘宝联盟 (`点击量(即进店量)` without its note). 优惠券领取量 is left to the
 * advertisements, of which the metric is. Source: export headers 2026-07, high.
 */
export const unionCps: Vocabulary = {
  codes: {},
  labels: {
    点击量: ['cps-clicks', 'count'],
    点击人数: ['cps-click-people', 'count'],
    推广商品数: ['cps-items', 'count'],
    付款金额: ['cps-paid-amount', 'yuan'],
    付款笔数: ['cps-paid-orders', 'count'],
    付款人数: ['cps-buyers', 'count'],
    付款件数: ['cps-pieces', 'count'],
    点击转化率: ['cps-order-rate', 'rate'],
    付款佣金支出: ['cps-fee', 'yuan'],
    付款佣金率: ['cps-fee-rate', 'rate'],
    付款服务费支出: ['cps-service-fee', 'yuan'],
    付款服务费率: ['cps-service-rate', 'rate'],
    结算金额: ['cps-settled-amount', 'yuan'],
    结算笔数: ['cps-settled-orders', 'count'],
    结算支出费用: ['cps-settled-fee', 'yuan'],
  },
};
