import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adItemFavs: Metric = {
  id: 'ad-item-favs',
  unit: 'times',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Product favourites credited to the advertisement.',
    source: 'alimama itemColInshopNum',
    asOf: '2026-11',
    confidence: 'high',
  },
};
