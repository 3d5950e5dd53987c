import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const marketCarts: Metric = {
  id: 'market-carts',
  unit: 'index',
  subjects: ['market-item', 'category'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'People adding to cart as the market page gives them.',
    source: 'sycm market cartByrCnt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
