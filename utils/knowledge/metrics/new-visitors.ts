import type { Metric } from './metric';

export const newVisitors: Metric = {
  id: 'new-visitors',
  unit: 'people',
  subjects: ['shop', 'peers-average', 'peers-best', 'source'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Visitors who had not visited before.',
    source: 'sycm newUv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
