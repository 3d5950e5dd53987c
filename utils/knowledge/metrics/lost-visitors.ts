import type { Metric } from './metric';

export const lostVisitors: Metric = {
  id: 'lost-visitors',
  unit: 'people',
  subjects: ['item', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Visitors of the detail page who left without doing anything.',
    source: 'sycm itemLossUv',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
