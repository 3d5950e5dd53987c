import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adClicks: Metric = {
  id: 'ad-clicks',
  unit: 'times',
  subjects: ['ad', 'shop', 'item'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Clicks on an advertisement.',
    source: 'alimama click',
    asOf: '2026-11',
    confidence: 'high',
  },
};
