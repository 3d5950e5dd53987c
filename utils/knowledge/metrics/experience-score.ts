import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const experienceScore: Metric = {
  id: 'experience-score',
  unit: 'points',
  subjects: ['shop'],
  overDays: 'last',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 100, isWhole: false },
  platforms: platforms,
  definition: {
    text: "The platform's own experience score of the shop.",
    source: 'taobao voc nps; JD shop stars; Douyin 体验分',
    asOf: '2026-11',
    confidence: 'high',
  },
};
