import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const marketSearchVisitors: Metric = {
  id: 'market-search-visitors',
  unit: 'index',
  subjects: ['market-item', 'category'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Visitors from search as the market page gives them.',
    source: 'sycm searchUv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
