import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const contentPaidAmount: Metric = {
  id: 'content-paid-amount',
  unit: 'fen',
  subjects: ['content', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Amount paid that the content led to.',
    source: 'sycm content export, 种草成交金额',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
