import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const contentViewers: Metric = {
  id: 'content-viewers',
  unit: 'people',
  subjects: ['content', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Distinct people who watched a video or post.',
    source: 'sycm content export',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
