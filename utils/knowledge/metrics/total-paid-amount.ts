import type { Metric } from './metric';

export const totalPaidAmount: Metric = {
  id: 'total-paid-amount',
  unit: 'fen',
  subjects: ['item'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Amount paid including combined listings.',
    source: 'sycm export 总支付金额',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
