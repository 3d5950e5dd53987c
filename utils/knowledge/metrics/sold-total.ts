import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const soldTotal: Metric = {
  id: 'sold-total',
  unit: 'pieces',
  subjects: ['item'],
  // Counts up since the product was listed: the newest value stands, and differences of two days give what was sold between.
  overDays: 'last',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms,
  definition: {
    text: 'Pieces sold since the product was listed (累计销量). Whether refunds are taken off is not stated on the page.',
    source: 'item list, field soldQuantity_m',
    asOf: '2026-10',
    confidence: 'high',
  },
};
