import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const adBuyers: Metric = {
  id: 'ad-buyers',
  unit: 'people',
  subjects: ['ad', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Buyers credited within the conversion window.',
    source: 'alimama alipayInshopUv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
