import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const searchVisitors: Metric = {
  id: 'search-visitors',
  unit: 'people',
  subjects: ['item', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Visitors who came from a search.',
    source: 'sycm seGuideUv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
