import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adIndirectAmount: Metric = {
  id: 'ad-indirect-amount',
  unit: 'fen',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: "Sales of the shop's other products.",
    source: 'alimama alipayIndirAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
