import type { Metric } from './metric';

export const cpsPaidOrders: Metric = {
  id: 'cps-paid-orders',
  unit: 'times',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Orders paid through affiliates.',
    source: 'alimama pay_ord_num_8',
    asOf: '2026-11',
    confidence: 'high',
  },
};
