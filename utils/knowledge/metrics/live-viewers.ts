import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const liveViewers: Metric = {
  id: 'live-viewers',
  unit: 'people',
  subjects: ['live-room', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Distinct people who watched the broadcast.',
    source: 'liveplatform totalStats.uv',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
