import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adClickRate: Metric = {
  id: 'ad-click-rate',
  unit: 'ratio',
  subjects: ['ad', 'shop', 'item'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Ad clicks divided by ad impressions.',
    source: 'alimama ctr',
    asOf: '2026-11',
    confidence: 'high',
  },
};
