import type { Metric } from './metric';

export const consultRate: Metric = {
  id: 'consult-rate',
  unit: 'ratio',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Visitors who asked divided by visitors.',
    source: 'sycm consultRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
