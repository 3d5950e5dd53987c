import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const oldBuyers: Metric = {
  id: 'old-buyers',
  unit: 'people',
  subjects: ['item', 'shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Buyers who had bought in the shop before.',
    source: 'sycm payOldByrCnt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
