import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const paidAmount: Metric = {
  id: 'paid-amount',
  unit: 'fen',
  subjects: ['item', 'shop', 'peers-average', 'peers-best', 'source', 'category', 'live-room', 'content', 'term'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Amount paid, refunds not deducted; presales count when the balance is paid.',
    source: 'sycm payAmt; JD 成交金额; PDD payOrdrAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
