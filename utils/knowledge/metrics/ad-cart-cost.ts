import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adCartCost: Metric = {
  id: 'ad-cart-cost',
  unit: 'fen',
  subjects: ['ad', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Ad cost divided by ad carts.',
    source: 'alimama cartCost',
    asOf: '2026-11',
    confidence: 'high',
  },
};
