import type { Metric } from './metric';

export const cpsSettledAmount: Metric = {
  id: 'cps-settled-amount',
  unit: 'fen',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Amount of affiliate orders settled.',
    source: 'alimama sett_ord_amt_8',
    asOf: '2026-11',
    confidence: 'high',
  },
};
