import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const liveViews: Metric = {
  id: 'live-views',
  unit: 'times',
  subjects: ['live-room', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Times the broadcast was watched.',
    source: 'liveplatform totalStats.pv',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
