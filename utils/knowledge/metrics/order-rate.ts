import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const orderRate: Metric = {
  id: 'order-rate',
  unit: 'ratio',
  subjects: ['item', 'shop', 'peers-average', 'peers-best', 'source', 'term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'People who ordered divided by visitors.',
    source: 'sycm crtRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
