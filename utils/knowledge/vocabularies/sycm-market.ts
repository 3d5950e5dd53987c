import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * Market lists in 生意参谋 › 市场: ranges, comparable with themselves only, never money or people. Source: free item rank
 * 2026-10, high.
 */
export const sycmMarket: Vocabulary = {
  codes: {
    cateRankId: ['market-rank', 'count'],
    uv: ['market-visitors', 'number'],
    searchUv: ['market-search-visitors', 'number'],
    payByrCnt: ['market-buyers', 'number'],
    saleItemCnt: ['market-pieces', 'number'],
    cartByrCnt: ['market-carts', 'number'],
    cltByrCnt: ['market-favs', 'number'],
    tradeIndex: ['market-amount', 'number'],
  },
  labels: {
    交易指数: ['market-amount', 'number'],
  },
};
