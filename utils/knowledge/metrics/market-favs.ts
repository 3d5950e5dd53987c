import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const marketFavs: Metric = {
  id: 'market-favs',
  unit: 'index',
  subjects: ['market-item', 'category'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'People favouriting as the market page gives them.',
    source: 'sycm market cltByrCnt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
