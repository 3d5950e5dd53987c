import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adCostPerClick: Metric = {
  id: 'ad-cost-per-click',
  unit: 'fen',
  subjects: ['ad', 'shop', 'item'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Ad cost divided by ad clicks.',
    source: 'alimama ecpc',
    asOf: '2026-11',
    confidence: 'high',
  },
};
