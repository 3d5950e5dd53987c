import type { Metric } from './metric';

export const reviewCount: Metric = {
  id: 'review-count',
  unit: 'times',
  subjects: ['item'],
  overDays: 'last',
  overProducts: 'none',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['jd'],
  definition: {
    text: 'Reviews of the product so far.',
    source: 'JD commentCount',
    asOf: '2026-11',
    confidence: 'high',
  },
};
