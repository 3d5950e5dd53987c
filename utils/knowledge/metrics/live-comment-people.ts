import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const liveCommentPeople: Metric = {
  id: 'live-comment-people',
  unit: 'people',
  subjects: ['live-room'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Distinct people who commented.',
    source: 'liveplatform comment_uv',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
