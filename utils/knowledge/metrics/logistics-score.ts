import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const logisticsScore: Metric = {
  id: 'logistics-score',
  unit: 'points',
  subjects: ['shop'],
  overDays: 'last',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 100, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Sub-score of the experience score.',
    source: 'taobao voc newLogistics',
    asOf: '2026-11',
    confidence: 'high',
  },
};
