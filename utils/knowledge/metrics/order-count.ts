import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const orderCount: Metric = {
  id: 'order-count',
  unit: 'times',
  subjects: ['item', 'shop', 'peers-average', 'peers-best'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Orders placed, paid or not.',
    source: 'JD 下单单量; PDD 确认订单数',
    asOf: '2026-11',
    confidence: 'high',
  },
};
