import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * The market overview of a category in 生意参谋: indices alone. Figures without an index sign beside them are another
 * counting and would mix two series. Source: paid overview, medium.
 */
export const sycmMarketIndex: Vocabulary = {
  codes: {
    uvHits: ['market-visitors', 'number'],
    pvHot: ['market-page-views', 'number'],
    payByrCntIndex: ['market-buyers', 'number'],
    cartHits: ['market-carts', 'number'],
    cltHits: ['market-favs', 'number'],
    tradeIndex: ['market-amount', 'number'],
  },
  labels: {},
};
