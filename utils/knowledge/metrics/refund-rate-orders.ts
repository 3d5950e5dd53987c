import type { Metric } from './metric';

export const refundRateOrders: Metric = {
  id: 'refund-rate-orders',
  unit: 'ratio',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Refunded share of the orders paid in the period; still grows.',
    source: 'sycm ordRfdRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
