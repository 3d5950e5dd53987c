import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const orderPieces: Metric = {
  id: 'order-pieces',
  unit: 'times',
  subjects: ['item', 'shop', 'peers-average', 'peers-best'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Pieces ordered, paid or not.',
    source: 'sycm crtItmQty',
    asOf: '2026-11',
    confidence: 'high',
  },
};
