import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const priceLo: Metric = {
  id: 'price-lo',
  unit: 'fen',
  subjects: ['item'],
  overDays: 'last',
  overProducts: 'min',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms,
  definition: {
    text: 'The lowest price the list shows for the product, before coupons; equal to the highest where it shows one price.',
    source: 'item list, field managerPrice.currentPrice',
    asOf: '2026-10',
    confidence: 'high',
  },
};
