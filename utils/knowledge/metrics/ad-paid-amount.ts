import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adPaidAmount: Metric = {
  id: 'ad-paid-amount',
  unit: 'fen',
  subjects: ['ad', 'shop', 'item'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Sales credited to the advertisement within its conversion window.',
    source: 'alimama alipayInshopAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
