import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adCartRate: Metric = {
  id: 'ad-cart-rate',
  unit: 'ratio',
  subjects: ['ad', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Ad carts divided by ad clicks.',
    source: 'alimama cartRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
