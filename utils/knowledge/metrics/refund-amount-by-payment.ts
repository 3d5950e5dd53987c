import type { Metric } from './metric';

export const refundAmountByPayment: Metric = {
  id: 'refund-amount-by-payment',
  unit: 'fen',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Refunds of orders paid in the period; still grows for seven days or more.',
    source: 'sycm payShopRfdAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
