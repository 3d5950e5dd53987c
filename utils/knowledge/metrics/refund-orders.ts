import type { Metric } from './metric';

export const refundOrders: Metric = {
  id: 'refund-orders',
  unit: 'times',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['pinduoduo'],
  definition: {
    text: 'Orders whose refund succeeded that day.',
    source: 'PDD sucRfOrdrCnt1d',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
