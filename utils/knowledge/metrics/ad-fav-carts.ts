import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adFavCarts: Metric = {
  id: 'ad-fav-carts',
  unit: 'times',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Favourites and carts credited to the advertisement.',
    source: 'alimama colCartNum',
    asOf: '2026-11',
    confidence: 'high',
  },
};
