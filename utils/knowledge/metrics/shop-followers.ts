import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const shopFollowers: Metric = {
  id: 'shop-followers',
  unit: 'people',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'People who began to follow the shop.',
    source: 'sycm shopCltByrCnt; PDD mallFavCnt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
