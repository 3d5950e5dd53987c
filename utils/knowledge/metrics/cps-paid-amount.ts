import type { Metric } from './metric';

export const cpsPaidAmount: Metric = {
  id: 'cps-paid-amount',
  unit: 'fen',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Amount paid through affiliates.',
    source: 'alimama pay_ord_amt_8',
    asOf: '2026-11',
    confidence: 'high',
  },
};
