import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const sold30d: Metric = {
  id: 'sold-30d',
  unit: 'pieces',
  subjects: ['item'],
  // A sliding window: adding two days would count most of the pieces twice.
  overDays: 'last',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms,
  definition: {
    text: 'Pieces sold in the last 30 days (30日销量), filled in later than the rest of the row.',
    source: 'item list, field monthlySoldQuantity.value',
    asOf: '2026-10',
    confidence: 'high',
  },
};
