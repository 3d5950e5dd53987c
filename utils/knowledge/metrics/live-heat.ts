import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const liveHeat: Metric = {
  id: 'live-heat',
  unit: 'index',
  subjects: ['live-room'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: platforms,
  definition: {
    text: "The platform's own heat of the broadcast.",
    source: 'liveplatform heat_score',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
