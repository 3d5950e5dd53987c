import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adImpressions: Metric = {
  id: 'ad-impressions',
  unit: 'times',
  subjects: ['ad', 'shop', 'item'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Times an advertisement was shown.',
    source: 'alimama adPv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
