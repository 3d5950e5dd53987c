import type { Metric } from './metric';

export const cpsSettledFee: Metric = {
  id: 'cps-settled-fee',
  unit: 'fen',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Commission and fees settled.',
    source: 'alimama sett_ord_total_fee_8',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
