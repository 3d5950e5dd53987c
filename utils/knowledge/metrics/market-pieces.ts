import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const marketPieces: Metric = {
  id: 'market-pieces',
  unit: 'index',
  subjects: ['market-item', 'category'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Pieces as the market page gives them.',
    source: 'sycm saleItemCnt; JD OrdProNumIndex',
    asOf: '2026-11',
    confidence: 'high',
  },
};
