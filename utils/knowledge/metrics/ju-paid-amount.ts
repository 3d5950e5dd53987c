import type { Metric } from './metric';

export const juPaidAmount: Metric = {
  id: 'ju-paid-amount',
  unit: 'fen',
  subjects: ['item'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Part of the amount paid that came through Juhuasuan.',
    source: 'sycm juPayAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
