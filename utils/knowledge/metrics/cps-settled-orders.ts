import type { Metric } from './metric';

export const cpsSettledOrders: Metric = {
  id: 'cps-settled-orders',
  unit: 'times',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Affiliate orders settled.',
    source: 'alimama sett_ord_num_8',
    asOf: '2026-11',
    confidence: 'high',
  },
};
