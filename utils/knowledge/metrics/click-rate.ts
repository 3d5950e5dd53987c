import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const clickRate: Metric = {
  id: 'click-rate',
  unit: 'ratio',
  subjects: ['item', 'shop', 'source', 'content', 'live-room'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Clicks divided by impressions.',
    source: 'JD 搜索点击率; ads ctr',
    asOf: '2026-11',
    confidence: 'high',
  },
};
