import type { Metric } from './metric';

export const searchPayRate: Metric = {
  id: 'search-pay-rate',
  unit: 'ratio',
  subjects: ['item', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Buyers from search divided by visitors from search.',
    source: 'sycm seGuidePayRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
