import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const priceHi: Metric = {
  id: 'price-hi',
  unit: 'fen',
  subjects: ['item'],
  overDays: 'last',
  overProducts: 'max',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms,
  definition: {
    text: 'The highest price the list shows for the product, before coupons; equal to the lowest where it shows one price.',
    source: 'item list, field managerPrice.currentPrice',
    asOf: '2026-10',
    confidence: 'medium',
  },
};
