import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adOrderRate: Metric = {
  id: 'ad-order-rate',
  unit: 'ratio',
  subjects: ['ad', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Ad orders divided by ad clicks; may exceed 1.',
    source: 'alimama cvr',
    asOf: '2026-11',
    confidence: 'high',
  },
};
