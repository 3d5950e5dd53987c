import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const marketBuyers: Metric = {
  id: 'market-buyers',
  unit: 'index',
  subjects: ['market-item', 'category', 'term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Buyers as the market page gives them.',
    source: 'sycm market payByrCnt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
