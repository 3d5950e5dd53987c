import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const liveItemClickRate: Metric = {
  id: 'live-item-click-rate',
  unit: 'ratio',
  subjects: ['live-room'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Viewers who opened a product divided by viewers.',
    source: 'liveplatform ipv_uv_rate',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
