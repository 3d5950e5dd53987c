import type { Metric } from './metric';

export const refundAmountCancelled: Metric = {
  id: 'refund-amount-cancelled',
  unit: 'fen',
  subjects: ['item', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['jd'],
  definition: {
    text: 'Amount of cancelled orders and after-sales refunds.',
    source: 'JD 取消及售后退款金额',
    asOf: '2026-11',
    confidence: 'high',
  },
};
