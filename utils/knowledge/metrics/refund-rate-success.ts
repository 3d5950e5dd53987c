import type { Metric } from './metric';

export const refundRateSuccess: Metric = {
  id: 'refund-rate-success',
  unit: 'ratio',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Completed refunds in the period; another figure than the rate after delivery.',
    source: 'sycm sucRefundRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
