import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const marketAmount: Metric = {
  id: 'market-amount',
  unit: 'index',
  subjects: ['market-item', 'category', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Sales as the market page gives them: a range or an index, never money.',
    source: 'JD OrdAmtIndex; sycm tradeIndex',
    asOf: '2026-11',
    confidence: 'high',
  },
};
