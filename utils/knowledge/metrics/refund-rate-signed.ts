import type { Metric } from './metric';

export const refundRateSigned: Metric = {
  id: 'refund-rate-signed',
  unit: 'ratio',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Refunds of delivered orders; final only three days later. One of four refund rates.',
    source: 'sycm realPayrealRfdRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
