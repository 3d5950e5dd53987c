import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adIndirectOrders: Metric = {
  id: 'ad-indirect-orders',
  unit: 'times',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: "Orders of the shop's other products.",
    source: 'alimama alipayIndirNum',
    asOf: '2026-11',
    confidence: 'high',
  },
};
