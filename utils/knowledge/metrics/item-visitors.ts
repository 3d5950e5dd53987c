import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const itemVisitors: Metric = {
  id: 'item-visitors',
  unit: 'people',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Distinct people on any product page of the shop.',
    source: 'sycm itmUv of the shop; PDD guv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
