import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adCost: Metric = {
  id: 'ad-cost',
  unit: 'fen',
  subjects: ['ad', 'shop', 'item'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'What the advertisement was charged.',
    source: 'alimama charge; sycm fCharge',
    asOf: '2026-11',
    confidence: 'high',
  },
};
