import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adCarts: Metric = {
  id: 'ad-carts',
  unit: 'times',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Additions to cart credited to the advertisement.',
    source: 'alimama cartInshopNum',
    asOf: '2026-11',
    confidence: 'high',
  },
};
