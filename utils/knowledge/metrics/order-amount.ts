import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const orderAmount: Metric = {
  id: 'order-amount',
  unit: 'fen',
  subjects: ['item', 'shop', 'peers-average', 'peers-best', 'source'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Amount of orders placed, paid or not.',
    source: 'sycm crtAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
