import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const marketRank: Metric = {
  id: 'market-rank',
  unit: 'rank',
  subjects: ['market-item', 'item', 'shop'],
  overDays: 'last',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Place in a market list; 1 is first.',
    source: 'sycm cateRankId; JD Rank',
    asOf: '2026-11',
    confidence: 'high',
  },
};
