import type { Metric } from './metric';

export const newItemPaidAmount: Metric = {
  id: 'new-item-paid-amount',
  unit: 'fen',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'sum',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Amount paid for products the platform counts as new.',
    source: 'sycm newItmPayAmt',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
