import type { Metric } from './metric';

export const refundDuration: Metric = {
  id: 'refund-duration',
  unit: 'ms',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Mean time until a refund is completed.',
    source: 'sycm rfdFinshDur',
    asOf: '2026-11',
    confidence: 'high',
  },
};
