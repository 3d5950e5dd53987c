import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const goodReviewRate: Metric = {
  id: 'good-review-rate',
  unit: 'ratio',
  subjects: ['shop', 'item'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Share of good reviews.',
    source: 'taobao voc good_itm_eva_rate; JD goodRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
