import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const contentCompletion: Metric = {
  id: 'content-completion',
  unit: 'ratio',
  subjects: ['content'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Share of plays watched to the end.',
    source: 'sycm content export',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
