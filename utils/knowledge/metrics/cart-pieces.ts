import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const cartPieces: Metric = {
  id: 'cart-pieces',
  unit: 'times',
  subjects: ['item', 'shop', 'peers-average', 'peers-best', 'source'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Pieces put into the cart.',
    source: 'sycm itemCartCnt; JD 加购商品件数',
    asOf: '2026-11',
    confidence: 'high',
  },
};
