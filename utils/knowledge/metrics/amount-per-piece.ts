import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const amountPerPiece: Metric = {
  id: 'amount-per-piece',
  unit: 'fen',
  subjects: ['item', 'shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Amount paid divided by pieces.',
    source: 'sycm itemUnitPrice1; JD 件单价',
    asOf: '2026-11',
    confidence: 'high',
  },
};
