import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const liveOnline: Metric = {
  id: 'live-online',
  unit: 'times',
  subjects: ['live-room'],
  overDays: 'last',
  overProducts: 'none',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'People watching at the moment of the look.',
    source: 'liveplatform online_uv',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
