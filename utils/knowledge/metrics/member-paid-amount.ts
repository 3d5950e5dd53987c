import type { Metric } from './metric';

export const memberPaidAmount: Metric = {
  id: 'member-paid-amount',
  unit: 'fen',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'sum',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Amount paid by members of the shop.',
    source: 'sycm mbrPayAmt',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
