import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const favCount: Metric = {
  id: 'fav-count',
  unit: 'times',
  subjects: ['item', 'shop', 'ad'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Times the product was favourited.',
    source: 'ads itemColInshopNum',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
