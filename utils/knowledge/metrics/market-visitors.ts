import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const marketVisitors: Metric = {
  id: 'market-visitors',
  unit: 'index',
  subjects: ['market-item', 'category'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Visitors as the market page gives them, a range or an index.',
    source: 'sycm market uv; JD UVIndex',
    asOf: '2026-11',
    confidence: 'high',
  },
};
