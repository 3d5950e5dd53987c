import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * Market lists and overviews in 生意参谋 › 市场: ranges or indices, comparable with themselves only, never money or people.
 * Source: free item rank 2026-10, high; index names of the paid overview, medium.
 */
export const sycmMarket: Vocabulary = {
  codes: {
    cateRankId: ['market-rank', 'count'],
    uv: ['market-visitors', 'number'],
    uvHits: ['market-visitors', 'number'],
    searchUv: ['market-search-visitors', 'number'],
    pvHot: ['market-page-views', 'number'],
    payByrCnt: ['market-buyers', 'number'],
    payByrCntIndex: ['market-buyers', 'number'],
    saleItemCnt: ['market-pieces', 'number'],
    cartByrCnt: ['market-carts', 'number'],
    cartHits: ['market-carts', 'number'],
    cltByrCnt: ['market-favs', 'number'],
    cltHits: ['market-favs', 'number'],
    tradeIndex: ['market-amount', 'number'],
  },
  labels: {
    交易指数: ['market-amount', 'number'],
  },
};
