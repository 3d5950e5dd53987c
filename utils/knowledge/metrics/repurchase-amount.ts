import type { Metric } from './metric';

export const repurchaseAmount: Metric = {
  id: 'repurchase-amount',
  unit: 'fen',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Amount paid by buyers who bought again.',
    source: 'sycm rePurchasePayAmount',
    asOf: '2026-11',
    confidence: 'high',
  },
};
