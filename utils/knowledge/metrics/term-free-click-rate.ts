import type { Metric } from './metric';

export const termFreeClickRate: Metric = {
  id: 'term-free-click-rate',
  unit: 'ratio',
  subjects: ['term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Clicks on unpaid results divided by searchers.',
    source: 'sycm freeClkRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
