import type { Metric } from './metric';

export const oldBuyerAmount: Metric = {
  id: 'old-buyer-amount',
  unit: 'fen',
  subjects: ['item', 'shop', 'peers-average', 'peers-best'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Amount paid by returning buyers.',
    source: 'sycm olderPayAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
