import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const refundAmount: Metric = {
  id: 'refund-amount',
  unit: 'fen',
  subjects: ['item', 'shop', 'peers-average', 'peers-best'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Amount of refunds completed in the period.',
    source: 'sycm sucRefundAmt; rfdSucAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
