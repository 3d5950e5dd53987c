import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adShopFavs: Metric = {
  id: 'ad-shop-favs',
  unit: 'times',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Shop favourites credited to the advertisement.',
    source: 'alimama shopColDirNum',
    asOf: '2026-11',
    confidence: 'high',
  },
};
