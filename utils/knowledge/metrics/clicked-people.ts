import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const clickedPeople: Metric = {
  id: 'clicked-people',
  unit: 'people',
  subjects: ['item', 'shop', 'peers-average', 'source', 'content', 'live-room'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Distinct people who clicked the product.',
    source: 'Douyin product_click_ucnt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
