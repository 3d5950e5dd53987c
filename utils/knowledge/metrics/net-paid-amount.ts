import type { Metric } from './metric';

export const netPaidAmount: Metric = {
  id: 'net-paid-amount',
  unit: 'fen',
  subjects: ['shop', 'peers-average', 'peers-best', 'item'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: Number.MIN_SAFE_INTEGER, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Amount paid less refunds.',
    source: 'sycm netPaymentAmount',
    asOf: '2026-11',
    confidence: 'high',
  },
};
