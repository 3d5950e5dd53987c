import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adPaidOrders: Metric = {
  id: 'ad-paid-orders',
  unit: 'times',
  subjects: ['ad', 'shop', 'item'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Orders credited within the conversion window.',
    source: 'alimama alipayInshopNum',
    asOf: '2026-11',
    confidence: 'high',
  },
};
