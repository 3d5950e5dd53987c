import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adDirectAmount: Metric = {
  id: 'ad-direct-amount',
  unit: 'fen',
  subjects: ['ad', 'shop', 'item'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Sales of the advertised product itself.',
    source: 'alimama alipayDirAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
