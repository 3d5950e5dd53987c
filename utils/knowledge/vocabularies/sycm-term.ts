import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * Search terms in 生意参谋 › 市场. Most figures are ranges such as `500 ~ 1000`; clicks per searcher and growth may exceed 1.
 * Source: 市场 search pages, free version, as of 2026-10, high.
 */
export const sycmTerm: Vocabulary = {
  codes: {
    seIpvUvHits: ['search-heat', 'number'],
    seUvEx: ['search-growth', 'rate'],
    clickThroughRate: ['term-click-rate', 'rate'],
    freeClkRate: ['term-free-click-rate', 'rate'],
    payConvRate: ['term-pay-rate', 'rate'],
    payRate: ['term-pay-rate', 'rate'],
    payByrCnt: ['market-buyers', 'number'],
    simWeight: ['supply-demand', 'number'],
    tmaoClickRatio: ['tmall-click-share', 'rate'],
  },
  labels: {
    搜索人气: ['search-heat', 'number'],
    搜索增速: ['search-growth', 'rate'],
    点击率: ['term-click-rate', 'rate'],
    免费点击率: ['term-free-click-rate', 'rate'],
    支付转化率: ['term-pay-rate', 'rate'],
    支付买家数: ['market-buyers', 'number'],
    天猫商品点击占比: ['tmall-click-share', 'rate'],
    需求供给比: ['supply-demand', 'number'],
  },
};
