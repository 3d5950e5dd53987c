import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adRoi: Metric = {
  id: 'ad-roi',
  unit: 'multiple',
  subjects: ['ad', 'shop', 'item'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Ad sales divided by ad cost, in the conversion window of the row.',
    source: 'alimama roi',
    asOf: '2026-11',
    confidence: 'high',
  },
};
