import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const contentViews: Metric = {
  id: 'content-views',
  unit: 'times',
  subjects: ['content', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Times a video or post was watched.',
    source: 'sycm content export',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
