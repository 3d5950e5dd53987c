import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const consultPeople: Metric = {
  id: 'consult-people',
  unit: 'people',
  subjects: ['shop', 'item'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Distinct people who asked the shop something.',
    source: 'PDD cnsltUsrQty',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
