import type { Metric } from './metric';

export const termClickRate: Metric = {
  id: 'term-click-rate',
  unit: 'ratio',
  subjects: ['term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Clicks divided by searchers; may exceed 1.',
    source: 'sycm clickThroughRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
