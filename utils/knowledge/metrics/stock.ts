import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const stock: Metric = {
  id: 'stock',
  unit: 'pieces',
  subjects: ['item'],
  overDays: 'last',
  overProducts: 'sum',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms,
  definition: {
    text: 'Pieces that can be sold now, over all variants of the product; what buyers have reserved is already taken off.',
    source: 'item list, field managerQuantityNew.text',
    asOf: '2026-10',
    confidence: 'high',
  },
};
