import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const favPeople: Metric = {
  id: 'fav-people',
  unit: 'people',
  subjects: ['item', 'shop', 'peers-average', 'peers-best', 'source', 'term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Distinct people who put the product among their favourites.',
    source: 'sycm itemCltByrCnt/cltItmCnt; PDD goodsFavCnt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
