import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const amountPerBuyer: Metric = {
  id: 'amount-per-buyer',
  unit: 'fen',
  subjects: ['item', 'shop', 'peers-average', 'peers-best', 'source', 'live-room', 'term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Amount paid divided by buyers.',
    source: 'sycm payPct; JD 客单价; PDD payOrdrAup',
    asOf: '2026-11',
    confidence: 'high',
  },
};
