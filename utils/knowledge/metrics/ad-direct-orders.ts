import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adDirectOrders: Metric = {
  id: 'ad-direct-orders',
  unit: 'times',
  subjects: ['ad', 'shop', 'item'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Orders of the advertised product itself.',
    source: 'alimama alipayDirNum',
    asOf: '2026-11',
    confidence: 'high',
  },
};
