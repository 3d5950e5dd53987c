import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const visitorValue: Metric = {
  id: 'visitor-value',
  unit: 'fen',
  subjects: ['item', 'shop', 'peers-average', 'peers-best', 'source', 'term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Amount paid divided by visitors.',
    source: 'sycm uvValue/uvAvgValue; JD UV价值; PDD uvCfmVal',
    asOf: '2026-11',
    confidence: 'high',
  },
};
