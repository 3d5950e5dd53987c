import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * 真实体验分 of Taobao and Tmall: codes of its blocks and sub-figures, labels of its page. 物流到货时长, 退款处理时长, 旺旺满意度
 * and 平台求助率 are left out: how they are counted is not published. Source: facts 4.5, 2026-04, high.
 */
export const taobaoService: Vocabulary = {
  codes: {
    nps: ['experience-score', 'number'],
    newGoods: ['goods-score', 'number'],
    newLogistics: ['logistics-score', 'number'],
    newServices: ['service-score', 'number'],
    additionalPoints: ['bonus-score', 'number'],
    transactionAbility: ['trade-score', 'number'],
    neg_itm_feedback_rate: ['negative-feedback-rate', 'rate'],
    good_itm_eva_rate: ['good-review-rate', 'rate'],
    '48h_pickup_rate': ['pickup-rate-48h', 'rate'],
    '3min_manual_rsp_rate': ['reply-rate-3min', 'rate'],
  },
  labels: {
    真实体验分: ['experience-score', 'number'],
    宝贝质量: ['goods-score', 'number'],
    物流速度: ['logistics-score', 'number'],
    服务保障: ['service-score', 'number'],
    附加分: ['bonus-score', 'number'],
    成交能力: ['trade-score', 'number'],
    商品负反馈率: ['negative-feedback-rate', 'rate'],
    商品好评率: ['good-review-rate', 'rate'],
    '48小时揽收及时率': ['pickup-rate-48h', 'rate'],
    '3分钟人工响应率': ['reply-rate-3min', 'rate'],
  },
};
