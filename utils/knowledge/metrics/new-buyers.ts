import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const newBuyers: Metric = {
  id: 'new-buyers',
  unit: 'people',
  subjects: ['item', 'shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Buyers without a purchase in the shop for 365 days.',
    source: 'sycm newPayByrCnt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
