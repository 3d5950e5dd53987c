import type { Metric } from './metric';

export const oldVisitors: Metric = {
  id: 'old-visitors',
  unit: 'people',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Visitors who had visited before.',
    source: 'sycm oldUv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
