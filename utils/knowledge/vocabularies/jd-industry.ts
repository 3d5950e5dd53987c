import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * 行业 in 商智: ranges (`index_range`) that stand for an index, comparable with themselves only, and places.
 * Source: captured 大盘动态 2026-06, high.
 */
export const jdIndustry: Vocabulary = {
  codes: {
    OrdAmtIndex: ['market-amount', 'number'],
    UVIndex: ['market-visitors', 'number'],
    PVIndex: ['market-page-views', 'number'],
    OrdNumIndex: ['market-orders', 'number'],
    OrdProNumIndex: ['market-pieces', 'number'],
    SearchClickNumIndex: ['market-search-clicks', 'number'],
    CustPriceAvgIndex: ['market-amount-per-buyer', 'number'],
    ToOrdRateIndex: ['market-pay-rate', 'rate'],
    Rank: ['market-rank', 'count'],
  },
  labels: {},
};
