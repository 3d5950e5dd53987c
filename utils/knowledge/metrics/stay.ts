import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const stay: Metric = {
  id: 'stay',
  unit: 'ms',
  subjects: ['shop', 'item', 'peers-average', 'peers-best', 'live-room'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Mean stay of the visitors.',
    source: 'sycm stayTime/itmStayTime; JD 平均停留时长',
    asOf: '2026-11',
    confidence: 'high',
  },
};
