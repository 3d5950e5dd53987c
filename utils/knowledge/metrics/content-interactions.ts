import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const contentInteractions: Metric = {
  id: 'content-interactions',
  unit: 'times',
  subjects: ['content', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Likes, comments, shares of a video or post.',
    source: 'sycm content export',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
