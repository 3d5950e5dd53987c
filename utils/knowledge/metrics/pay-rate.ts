import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const payRate: Metric = {
  id: 'pay-rate',
  unit: 'ratio',
  subjects: ['item', 'shop', 'peers-average', 'peers-best', 'source', 'term', 'live-room'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Buyers divided by visitors.',
    source: 'sycm payRate; JD 成交转化率; PDD payUvRto/goodsVcr',
    asOf: '2026-11',
    confidence: 'high',
  },
};
