import type { Metric } from './metric';

export const monthPaidAmount: Metric = {
  id: 'month-paid-amount',
  unit: 'fen',
  subjects: ['item', 'shop'],
  overDays: 'last',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Amount paid since the first of the month.',
    source: 'sycm mtdPayAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
