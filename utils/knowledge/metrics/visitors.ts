import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const visitors: Metric = {
  id: 'visitors',
  unit: 'people',
  subjects: ['shop', 'item', 'peers-average', 'peers-best', 'source', 'category', 'market-item', 'term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Distinct people who visited in the period; for a product, its detail page.',
    source: 'sycm uv/itmUv; JD 访客数; PDD uv/guv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
