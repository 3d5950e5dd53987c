import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adCostPerMille: Metric = {
  id: 'ad-cost-per-mille',
  unit: 'fen',
  subjects: ['ad', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Ad cost per thousand impressions.',
    source: 'alimama ecpm',
    asOf: '2026-11',
    confidence: 'high',
  },
};
