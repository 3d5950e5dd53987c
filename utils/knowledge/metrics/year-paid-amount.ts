import type { Metric } from './metric';

export const yearPaidAmount: Metric = {
  id: 'year-paid-amount',
  unit: 'fen',
  subjects: ['item'],
  overDays: 'last',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Amount paid since the first of January.',
    source: 'sycm ytdPayAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
