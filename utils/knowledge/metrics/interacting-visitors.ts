import type { Metric } from './metric';

export const interactingVisitors: Metric = {
  id: 'interacting-visitors',
  unit: 'people',
  subjects: ['item', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Visitors who did something on the detail page.',
    source: 'sycm itemInteractUv',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
