import type { Metric } from './metric';

export const searchBuyers: Metric = {
  id: 'search-buyers',
  unit: 'people',
  subjects: ['item', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Buyers who came from a search.',
    source: 'sycm seGuidePayByrCnt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
